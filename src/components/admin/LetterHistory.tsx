'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { LETTER_STATES } from '../../outbox/kinds'
import { momentHere } from './times'
import { useSay } from './useSay'

interface Event {
  at: string
  event: string
  detail?: string
}

/** What happened to a letter, the oldest first. */
export const LetterHistory: JSONFieldClientComponent = ({ path }) => {
  const { say, language } = useSay()
  const { value } = useField<Event[] | null>({ path })
  const named = (event: string): string =>
    event === 'found-sending'
      ? say('Nobody knows whether it went out', '无法得知是否已发出')
      : ((LETTER_STATES as Record<string, { en: string; zh: string }>)[event]?.[language] ?? event)
  return (
    <div className="field-type">
      <span className="field-label">{say('History', '经过')}</span>
      <ol className="gw-history">
        {(value ?? []).map(({ at, event, detail }, i) => (
          <li key={`${at}-${i}`}>
            <time dateTime={at}>{momentHere(at, language)}</time> {named(event)}
            {detail ? <small> {detail}</small> : null}
          </li>
        ))}
      </ol>
    </div>
  )
}
