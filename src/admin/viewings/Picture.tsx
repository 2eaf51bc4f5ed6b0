'use client'
import { Link, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useSay } from '../kit/useSay'
import * as W from './words'

/** A thumbnail that leads to its row; each file is read under the viewing, and on record. */
export const PictureCell = ({ rowData, collectionSlug }: DefaultCellComponentProps) => {
  const { say } = useSay()
  const { config } = useConfig()
  const { id, width, height } = rowData as { id: string; width?: number; height?: number }
  return (
    <Link
      href={`${config.routes.admin}/collections/${collectionSlug}/${id}`}
      prefetch={false}
      className="gw-thumb"
    >
      <img
        src={`/api/${collectionSlug}/${id}/file?size=thumb`}
        alt={say(W.openThisPicture)}
        width={128}
        height={width && height ? Math.round((128 * height) / width) : 72}
        loading="lazy"
      />
    </Link>
  )
}

/** The whole image, in the document. */
export const PictureField = () => {
  const { say } = useSay()
  const { id, collectionSlug } = useDocumentInfo()
  const width = useFormFields(([fields]) => fields.width?.value as number | undefined)
  const height = useFormFields(([fields]) => fields.height?.value as number | undefined)
  if (!id) return null
  const src = `/api/${collectionSlug}/${id}/file`
  return (
    <a href={src} target="_blank" rel="noreferrer" className="gw-picture">
      <img src={src} alt={say(W.theWholePicture)} width={width} height={height} />
    </a>
  )
}
