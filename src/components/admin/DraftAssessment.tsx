'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Failure } from './Inputs'
import { send } from './send'
import { useSay } from './useSay'

interface Props {
  id: string
  /** Whether an assessment stands in the draft: it is asked about before another takes its place. */
  stands: boolean
  /** Why it cannot be drafted now. */
  blocked?: string
}

/** Has the assessment drafted from the terms as they are saved, in both languages, and shows the page anew. */
export const DraftAssessment = ({ id, stands, blocked }: Props) => {
  const { say, language } = useSay()
  const [failure, setFailure] = useState('')
  const [none, setNone] = useState(false)
  const [busy, setBusy] = useState(false)
  const draft = async () => {
    const question = say(
      'Replace the assessment that stands in the draft, in both languages?',
      '用新起草的内容替换草稿中现有的影响评估（两种语言）？',
    )
    if (busy || (stands && !window.confirm(question))) return
    setBusy(true)
    const sent = await send<{ written: boolean }>(language, `/api/policies/${id}/assessment`, {
      again: stands,
    })
    if (sent.ok && sent.answer.written) return window.location.reload()
    setBusy(false)
    setNone(sent.ok)
    setFailure(sent.ok ? '' : sent.message)
  }
  return (
    <div className="gw-assessment">
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
      {none ? (
        <p className="gw-hint" role="status">
          {say('No term of this draft is of high risk.', '此草稿没有高风险条款。')}
        </p>
      ) : null}
      <Failure message={failure} />
    </div>
  )
}
