'use client'
import type { Gate } from './gate'
import { ROLE_NAMES } from '../../record/actWords'
import { useSay } from '../kit/useSay'
import * as W from './words'

interface Props {
  gate: Gate
  scope: 'person' | 'team' | 'company'
  whom?: string
  purpose?: string
}

/** The purpose prompt of words.md, and the very sentence that the person will read. */
export const PurposeNotice = ({ gate, scope, whom, purpose }: Props) => {
  const { say, language } = useSay()
  const what = language === 'en' ? gate.category.label.toLowerCase() : gate.category.label
  const office = gate.options.roles.find((each) => each !== 'manager') ?? 'manager'
  const role = ROLE_NAMES[office]?.[language]
  const each = scope !== 'person'
  const name = whom ?? say(each ? W.thesePeople : W.somebody)
  const of = W.possessive(name)[language]
  return (
    <div className="gw-notice">
      <p className="gw-prompt">{say(W.youAreAboutToOpen({ of, what, each }))}</p>
      <p className="gw-hint">
        {say(W.theyReadUnder)}{' '}
        <q lang={language}>{say(W.openedYourPurpose({ viewer: gate.viewer, role, what, purpose }))}</q>
      </p>
      <p className="gw-hint">{say(W.itIsAskedOnce)}</p>
    </div>
  )
}
