'use client'
import { Link, useConfig, useListRelationships } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect } from 'react'
import { useSay } from './useSay'
import * as W from './words'
import { WORDS } from '../../i18n/words'

interface Related {
  relationTo: string
  value: string
}

/** What a row names, of one collection or of several. */
const relatedIn = (cell: unknown, relationTo: string): Related[] =>
  (Array.isArray(cell) ? (cell as unknown[]) : [cell]).flatMap((each): Related[] => {
    if (typeof each === 'string') return [{ relationTo, value: each }]
    if (typeof each !== 'object' || each === null) return []
    const { relationTo: other, value, id } = each as { relationTo?: string; value?: string; id?: string }
    return value || id ? [{ relationTo: other ?? relationTo, value: String(value ?? id) }] : []
  })

/**
 * Names of what a row names. Payload's own cell asks for them once it has come into view, and where a page still moves while it is drawn it
 * never does, and says that there is none: none, not known yet and not open are told apart here.
 */
export const RelationCell = ({
  cellData,
  field,
  collectionSlug,
  rowData,
  link,
  linkURL,
}: DefaultCellComponentProps) => {
  const { say } = useSay()
  const { config, getEntityConfig } = useConfig()
  const { documents, getRelationships } = useListRelationships()
  const relationTo = 'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : ''
  const related = relatedIn(cellData, relationTo)
  const asked = related.map((each) => `${each.relationTo}:${each.value}`).join()
  useEffect(() => {
    if (asked)
      getRelationships(
        asked.split(',').map((each) => {
          const [slug = '', ...value] = each.split(':')
          return { relationTo: slug, value: value.join(':') }
        }),
      )
  }, [asked, getRelationships])
  const nameOf = ({ relationTo: slug, value }: Related): string => {
    const found: object | false | null | undefined = documents[slug]?.[value]
    if (found === undefined || found === null) return '…'
    const title = getEntityConfig({ collectionSlug: slug }).admin.useAsTitle
    const name = found && title ? (found as Record<string, unknown>)[title] : undefined
    return typeof name === 'string' && name ? name : say(W.notOpenToYou)
  }
  const shown = related.length ? related.map(nameOf).join(say(WORDS.listComma)) : '–'
  if (!link) return <span>{shown}</span>
  const here = `${config.routes.admin}/collections/${collectionSlug}/${String(rowData.id)}`
  return (
    <Link href={linkURL ?? here} prefetch={false}>
      {shown}
    </Link>
  )
}
