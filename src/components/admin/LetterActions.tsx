'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Outbox, User } from '../../payload-types'
import { Failure } from './Inputs'
import { LinkSlip } from './LinkSlip'
import { send } from './send'
import { useSay } from './useSay'

const DRAWER = 'letter'
const RETRIED = ['deferred', 'failed', 'bounced', 'doubtful']
const UNSENT = [...RETRIED, 'queued', 'printed']
const BY_HAND = ['invitation', 'password']

interface Opened {
  subject: string
  text: string
  link: string | null
  name: string
}

/** On a letter: send it again, or open it; hr opens an unsent one to print it or to hand over its link. */
export const LetterActions = () => {
  const { say, language } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [failure, setFailure] = useState('')
  const row = savedDocumentData as Outbox | undefined
  if (!id || !row || !user) return null
  const has = (...roles: string[]) => user.roles?.some((role) => roles.includes(role))
  const mayRetry = has('hr', 'admin') && RETRIED.includes(row.state) && row.address
  const byHand = has('hr') && UNSENT.includes(row.state) && BY_HAND.includes(row.kind)
  const mayOpen = byHand || has('privacy')

  const retry = async () => {
    const sent = await send(language, `/api/outbox/${id}/retry`, {})
    if (sent.ok) window.location.reload()
    else setFailure(sent.message)
  }
  const open = async () => {
    const sent = await send<Opened>(language, `/api/outbox/${id}/letter`, {})
    setFailure(sent.ok ? '' : sent.message)
    if (sent.ok) setOpened(sent.answer)
  }
  return (
    <>
      <Failure message={failure} />
      {mayRetry ? (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void retry()}>
          {say('Send again', '重新发送')}
        </Button>
      ) : null}
      {mayOpen ? (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(DRAWER)}>
          {byHand ? say('Hand it over', '当面交付') : say('Read it', '阅读')}
        </Button>
      ) : null}
      <Drawer slug={DRAWER} title={byHand ? say('Hand it over', '当面交付') : say('The letter', '邮件内容')}>
        {opened ? (
          <>
            {opened.link ? (
              <LinkSlip name={opened.name} link={opened.link} />
            ) : (
              <>
                <h2>{opened.subject}</h2>
                <pre className="gw-letter">{opened.text}</pre>
              </>
            )}
          </>
        ) : (
          <div className="gw-form">
            <p>
              {byHand
                ? say(
                    'You are about to open a letter with a way into this account. It is then not sent by mail, your opening goes on record, and the person sees it.',
                    '您即将打开一封含有登录链接的信件。打开后系统不再以邮件发送；此操作将记录在案，本人可以看到。',
                  )
                : say('Its link is left out.', '其中的链接不显示。')}
            </p>
            <Button margin={false} onClick={() => void open()}>
              {say('Open it', '打开')}
            </Button>
          </div>
        )}
        <Failure message={failure} />
      </Drawer>
    </>
  )
}
