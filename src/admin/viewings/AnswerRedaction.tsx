'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { RedactionRequest, User } from '../../payload-types'
import { Failure, TextBox } from '../kit/Inputs'
import { send } from '../kit/send'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

const DRAWER = 'answer-redaction'
const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value)

const AnswerForm = ({ id }: { id: string }) => {
  const { say, language } = useSay()
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const answer = async (act: 'approve' | 'refuse', body: object) => {
    if (busy) return
    setBusy(true)
    const sent = await send(language, `/api/redaction-requests/${id}/${act}`, body)
    setBusy(false)
    if (sent.ok) window.location.reload()
    else setFailure(sent.message)
  }
  const refuse = (event: FormEvent) => {
    event.preventDefault()
    void answer('refuse', { reason })
  }
  return (
    <div className="gw-form" data-testid="answer-form">
      <p>
        {say(
          'If you approve, the part becomes black in the picture and its thumbnail, for everybody and for good. The old files are deleted at once.',
          '同意后，该局部将在图片和缩略图中被永久涂黑，对所有人生效，原文件立即删除。',
        )}
      </p>
      <Button
        margin={false}
        disabled={busy}
        onClick={() => void answer('approve', {})}
        extraButtonProps={{ 'data-testid': 'approve-redaction' }}
      >
        {say('Approve and black out', '同意并涂黑')}
      </Button>
      <form className="gw-form" onSubmit={refuse}>
        <p>
          {say(
            'If you refuse, the person reads your reason, and the part is visible again to whoever may see the picture.',
            '拒绝后，本人可以看到您的理由，有权查看该图片的人将重新看到该局部。',
          )}
        </p>
        <TextBox
          label={say(WORDS.reason)}
          name="reason"
          required
          maxLength={500}
          value={reason}
          onText={setReason}
        />
        <Failure message={failure} />
        <Button
          type="submit"
          buttonStyle="secondary"
          margin={false}
          disabled={busy || reason.trim().length < 3}
          extraButtonProps={{ 'data-testid': 'refuse-redaction' }}
        >
          {say('Refuse', '拒绝')}
        </Button>
      </form>
    </div>
  )
}

/** On an open request, for those who answer: approve, or refuse with a reason. Nobody answers himself. */
export const AnswerRedaction = () => {
  const { say } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const { state, subject } = (savedDocumentData ?? {}) as Partial<RedactionRequest>
  const mayAnswer = user?.roles?.some((role) => role === 'hr' || role === 'privacy')
  if (!id || state !== 'open' || !mayAnswer || idOf(subject) === String(user?.id)) return null
  return (
    <>
      <Button
        size="small"
        margin={false}
        onClick={() => openModal(DRAWER)}
        extraButtonProps={{ 'data-testid': 'answer-redaction' }}
      >
        {say(WORDS.answer)}
      </Button>
      <Drawer slug={DRAWER} title={say('Answer the request', '答复请求')}>
        <AnswerForm id={String(id)} />
      </Drawer>
    </>
  )
}
