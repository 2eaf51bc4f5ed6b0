'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { idOf } from '../../base/ids'
import { pageOfPerson } from './PersonName'
import { useSay } from './useSay'
import * as W from './words'

/** On a row that only acts change: the way to the page where they are done. */
export const ToPerson = () => {
  const { say } = useSay()
  const { savedDocumentData } = useDocumentInfo()
  const { user, subject } = (savedDocumentData ?? {}) as { user?: unknown; subject?: unknown }
  const person = user ?? subject
  if (!person) return null
  return (
    <a href={pageOfPerson(idOf(person))} data-testid="to-person">
      {say(W.changeThisOnPage)}
    </a>
  )
}
