'use client'
import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { Policy } from '../../payload-types'
import { Failure } from './Inputs'
import { send } from './send'
import { useSay } from './useSay'

/** Has the assessment drafted from the terms as they are saved, in both languages; what somebody has written is asked about first. */
export const AssessmentDraft = () => {
  const { say, language } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const modified = useFormModified()
  const [failure, setFailure] = useState('')
  const [none, setNone] = useState(false)
  const [busy, setBusy] = useState(false)
  const policy = (savedDocumentData ?? {}) as Partial<Policy>
  if (!id || policy.status !== 'draft') return null
  const stands = Boolean(policy.assessment?.text?.trim())
  const draft = async () => {
    const question = say(
      'Replace the assessment that stands here, in both languages?',
      '用新起草的内容替换现有影响评估（两种语言）？',
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
        disabled={modified || busy}
        tooltip={
          modified
            ? say('Save first: what is saved is weighed.', '请先保存：评估依据已保存的条款。')
            : undefined
        }
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
