'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { VIEW_TITLES } from '../../i18n/viewTitles'
import { useSay } from '../kit/useSay'

/** The way to a period's people and days, beside the form. */
export const MonthTab = () => {
  const { say } = useSay()
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const path = usePathname()
  if (!id) return null
  return (
    <a
      className="doc-tab"
      data-testid="month-tab"
      href={`${config.routes.admin}/collections/attendance-periods/${id}/month`}
      aria-current={path.endsWith('/month') ? 'page' : undefined}
    >
      <span className="doc-tab__label">{say(VIEW_TITLES['attendance-periods.month'])}</span>
    </a>
  )
}
