'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useSyncExternalStore, type ReactNode } from 'react'
import { isStateOf } from '../../i18n/states'
import { sayReason } from '../../letters/replies'
import { momentHere } from '../kit/times'
import { useSay } from '../kit/useSay'
import { Moment } from '../kit/Moment'
import { LetterState } from './LetterState'

interface Event {
  at: string
  event: string
  detail?: string
}

/** What is no state of its own. */
const ASIDE: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  'found-sending': ['Nobody knows whether it went out', '无法得知是否已发出'],
  delayed: [
    'Another mail server has not delivered it yet, and goes on trying',
    '下一台邮件服务器尚未投递，仍在重试',
  ],
}

const never = () => () => undefined

/** What happened to a letter, the oldest first. */
export const LetterHistory: JSONFieldClientComponent = ({ path }) => {
  const { say, language } = useSay()
  const { value } = useField<Event[] | null>({ path })
  // The server knows no zone of the reader's, and both must draw the same at first.
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const named = ({ event, detail }: Event): ReactNode =>
    isStateOf('letter', event) ? (
      <LetterState state={event} reason={detail} language={language} />
    ) : Object.hasOwn(ASIDE, event) ? (
      say(...ASIDE[event]!)
    ) : (
      event
    )
  return (
    <div className="field-type">
      <span className="field-label">{say('What became of it', '经过')}</span>
      <ol className="gw-history">
        {(value ?? []).map((each, i) => (
          <li key={`${each.at}-${i}`}>
            <Moment at={each.at} said={(at) => (isHere ? momentHere(at, language) : at)} /> {named(each)}
            {each.detail ? <small> {sayReason(each.detail, language)}</small> : null}
          </li>
        ))}
      </ol>
    </div>
  )
}
