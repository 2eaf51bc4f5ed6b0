'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import type { User } from '../../payload-types'
import { PRESETS } from '../../policy/start/presetNames'
import { Failure } from '../kit/Inputs'
import { useSending } from '../kit/useSending'
import { useSay } from '../kit/useSay'
import * as W from './words'

/** What a new draft starts from: the newest version, or a preset that says what it turns on. */
export const NewDraft = () => {
  const { say, language } = useSay()
  const { user } = useAuth<User>()
  const [from, setFrom] = useState('newest')
  const { busy, failure, run, leave } = useSending()
  if (!user?.roles?.some((role) => role === 'hr' || role === 'privacy')) return null
  const choices = [
    {
      value: 'newest',
      label: say(W.theNewestVersion),
      hint: say(W.allThatItSays),
    },
    {
      value: 'supplement',
      label: say(W.aSupplementaryNotice),
      hint: say(W.addsToVersionInForce),
    },
    ...Object.entries(PRESETS).map(([value, { label, explains }]) => ({
      value,
      label: label[language],
      hint: explains[language],
    })),
  ]
  const start = async () => {
    const sent = await run<{ draft: string }>('/api/policies/draft', { from })
    if (sent.ok) leave(`/admin/collections/policies/${sent.answer.draft}`)
  }
  return (
    <details className="gw-new-draft" data-testid="new-draft">
      <summary>{say(W.startADraftFrom)}</summary>
      <fieldset className="gw-radios">
        <legend>{say(W.startFrom)}</legend>
        {choices.map(({ value, label, hint }) => (
          <label key={value}>
            <input
              type="radio"
              name="from"
              value={value}
              checked={from === value}
              onChange={() => setFrom(value)}
            />
            <span>
              {label}
              <small>{hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Failure message={failure} />
      <Button
        size="small"
        margin={false}
        disabled={busy}
        onClick={() => void start()}
        extraButtonProps={{ 'data-testid': 'draft-start' }}
      >
        {say(W.startTheDraft)}
      </Button>
    </details>
  )
}
