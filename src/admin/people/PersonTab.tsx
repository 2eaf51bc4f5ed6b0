'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { pageOfPerson } from '../kit/PersonName'
import { useSay } from '../kit/useSay'
import * as W from './words'

/** The way to a person's page, beside the form. */
export const PersonTab = () => {
  const { say } = useSay()
  const { id } = useDocumentInfo()
  const path = usePathname()
  if (!id) return null
  const href = pageOfPerson(String(id))
  return (
    <a
      className="doc-tab"
      data-testid="person-tab"
      href={href}
      aria-current={path.endsWith('/overview') ? 'page' : undefined}
    >
      <span className="doc-tab__label">{say(W.overview)}</span>
    </a>
  )
}
