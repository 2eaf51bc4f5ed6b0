'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Failure } from '../kit/Inputs'
import { useSending } from '../kit/useSending'
import { useSay } from '../kit/useSay'

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
    const question = say(
      'Replace the assessment that stands in the draft, in both languages?',
      '用新起草的内容替换草稿中现有的影响评估（两种语言）？',
    )
    if (busy || (stands && !window.confirm(question))) return
    const sent = await run<{ written: boolean }>(`/api/policies/${id}/assessment`, {
      again: stands,
    })
    if (sent.ok && sent.answer.written) return window.location.reload()
    setNone(sent.ok)
  }
  const holds = async () => {
    const question = say(
      'You have read the assessment beside the terms as they are now, and it holds for them?',
      '您已将影响评估与现有条款对照阅读，确认评估仍然适用？',
    )
    if (busy || !window.confirm(question)) return
    const sent = await run(`/api/policies/${id}/assessment`, { holds: true })
    if (sent.ok) return window.location.reload()
  }
  return (
    <div className="gw-assessment">
      {changed ? (
        <p className="gw-hint">
          {say(
            'The terms were changed after they were weighed: what the assessment says of them may no longer be so.',
            '条款在评估后有改动，评估内容可能已不符。',
          )}
        </p>
      ) : null}
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={Boolean(blocked) || busy}
        tooltip={blocked}
        onClick={() => void draft()}
        extraButtonProps={{ 'data-testid': 'draft-assessment' }}
      >
        {stands
          ? say('Draft it anew from the terms …', '根据条款重新起草……')
          : say('Draft it from the terms', '根据条款起草')}
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
          {say('It holds for these terms too …', '评估仍适用于现有条款……')}
        </Button>
      ) : null}
      {none ? (
        <p className="gw-hint" role="status">
          {say('No term of this draft is of high risk.', '此草稿没有高风险条款。')}
        </p>
      ) : null}
      <Failure message={failure} />
    </div>
  )
}
