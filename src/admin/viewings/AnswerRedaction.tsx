'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { REASON } from '../../base/reason'
import type { RedactionRequest, User } from '../../payload-types'
import { Failure } from '../kit/Inputs'
import { ReasonForm } from '../kit/Reason'
import { useSending } from '../kit/useSending'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const DRAWER = 'answer-redaction'
const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value)

const AnswerForm = ({ id }: { id: string }) => {
  const { say } = useSay()
  const show = () => leave(() => window.location.reload())
  const { busy, failure, run, leave } = useSending(show)
  return (
    <div className="gw-form" data-testid="answer-form">
      <p>{say(W.ifYouApprove)}</p>
      <Button
        margin={false}
        disabled={busy}
        onClick={() => void run(`/api/redaction-requests/${id}/approve`, {})}
        extraButtonProps={{ 'data-testid': 'approve-redaction' }}
      >
        {say(W.approveAndBlackOut)}
      </Button>
      <Failure message={failure} />
      <ReasonForm
        name="refuse-redaction"
        path={`/api/redaction-requests/${id}/refuse`}
        least={REASON.refusal}
        isFirst={false}
        verb={say(W.refuse)}
        isSecondary
        onDone={show}
      >
        <p>{say(W.ifYouRefuse)}</p>
      </ReasonForm>
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
      <Drawer slug={DRAWER} title={say(W.answerTheRequest)}>
        <AnswerForm id={String(id)} />
      </Drawer>
    </>
  )
}
