'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatDate } from '@payloadcms/ui/shared'

/** A moment as Payload's own columns say it. */
export const ListMoment = ({ at }: { at: string }) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return <time dateTime={at}>{formatDate({ date: at, i18n, pattern: config.admin.dateFormat })}</time>
}
