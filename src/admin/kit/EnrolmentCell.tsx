'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { Chip } from '../../components/Chip'
import { useSay } from './useSay'

/** In the list of devices: that one was stopped, and when. */
export const EnrolmentCell = (props: DefaultCellComponentProps) => {
  const { language } = useSay()
  return props.cellData ? (
    <>
      <Chip of="enrolment" state="revoked" language={language} /> <DefaultCell {...props} />
    </>
  ) : (
    <span>–</span>
  )
}
