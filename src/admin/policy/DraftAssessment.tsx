'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Failure } from '../kit/Inputs'
import { useSending } from '../kit/useSending'
import { useSay } from '../kit/useSay'
import * as W from './words'

interface Props {
  id: string
  /** Whether an assessment stands in the draft: it is asked about before another takes its place. */
  stands: boolean
  /** Whether the terms were changed after it was written. */
  changed?: boolean
  /** Why it cannot be drafted now. */
  blocked?: string
}

/** Has the assessment drafted from the terms as they are saved, in both languages, and shows the page anew. */
export const DraftAssessment = ({ id, stands, changed, blocked }: Props) => {
  const { say } = useSay()
  const { busy, failure, run } = useSending()
  const [none, setNone] = useState(false)
  const draft = async () => {
    const question = say(W.replaceAssessmentThatStands)
    if (busy || (stands && !window.confirm(question))) return
    const sent = await run<{ written: boolean }>(`/api/policies/${id}/assessment`, {
      again: stands,
    })
    if (sent.ok && sent.answer.written) return window.location.reload()
    setNone(sent.ok)
  }
  const holds = async () => {
    const question = say(W.youHaveReadAssessmentBeside)
    if (busy || !window.confirm(question)) return
    const sent = await run(`/api/policies/${id}/assessment`, { holds: true })
    if (sent.ok) return window.location.reload()
  }
  return (
    <div className="gw-assessment">
      {changed ? <p className="gw-hint">{say(W.termsWereChangedAfter)}</p> : null}
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={Boolean(blocked) || busy}
        tooltip={blocked}
        onClick={() => void draft()}
        extraButtonProps={{ 'data-testid': 'draft-assessment' }}
      >
        {stands ? say(W.draftItAnewFromTerms) : say(W.draftItFromTerms)}
      </Button>
      {changed ? (
        <Button
          buttonStyle="subtle"
          size="small"
          margin={false}
          disabled={busy}
          onClick={() => void holds()}
          extraButtonProps={{ 'data-testid': 'assessment-holds' }}
        >
          {say(W.itHoldsForTheseTerms)}
        </Button>
      ) : null}
      {none ? (
        <p className="gw-hint" role="status">
          {say(W.noTermOfThisDraft)}
        </p>
      ) : null}
      <Failure message={failure} />
    </div>
  )
}
