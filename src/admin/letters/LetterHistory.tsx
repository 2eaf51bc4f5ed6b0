'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useSyncExternalStore, type ReactNode } from 'react'
import { isStateOf } from '../../i18n/states'
import { sayReason } from '../../letters/replies'
import { momentHere } from '../kit/times'
import { useSay } from '../kit/useSay'
import { type Both } from '../../base/labels'
import { Moment } from '../kit/Moment'
import { LetterState } from './LetterState'
import * as W from './words'

interface Event {
  at: string
  event: string
  detail?: string
}

/** What is no state of its own. */
const ASIDE: Readonly<Record<string, Both>> = {
  'found-sending': W.nobodyKnowsWhetherItWent,
  delayed: W.anotherMailServer,
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
      say(ASIDE[event]!)
    ) : (
      event
    )
  return (
    <div className="field-type">
      <span className="field-label">{say(W.whatBecameOfIt)}</span>
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
