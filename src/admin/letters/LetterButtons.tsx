'use client'
import { Button, Drawer, useDocumentTitle, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { LetterWays } from '../../people/letters/letterWays'
import { Failure } from '../kit/Inputs'
import { PersonName } from '../kit/PersonName'
import { LinkSlip, type OneTimeLink } from '../people/LinkSlip'
import { useSending } from '../kit/useSending'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

const DRAWER = 'letter'
const AGAIN = 'invite-again'

interface Opened {
  subject: string
  text: string
  link: string | null
  name: string
}

interface Props {
  id: string
  /** What a letter of its kind is called. */
  title: string
  ways: LetterWays
  /** Whether this reader may read any letter, its link left out. */
  mayRead: boolean
}

/** What is offered on a letter: to send it again, to open it, or to invite its person again where neither would work. */
export const LetterButtons = ({
  id,
  title,
  ways: { retry: mayRetry, byHand, why, invite },
  mayRead,
}: Props) => {
  const { say, language } = useSay()
  const { openModal } = useModal()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [made, setMade] = useState<OneTimeLink | null>(null)
  const { failure, run } = useSending()
  const mayOpen = byHand || mayRead
  const { title: shown, setDocumentTitle } = useDocumentTitle()
  // Payload heads the page by what is stored.
  useEffect(() => {
    if (shown !== title) setDocumentTitle(title)
  }, [shown, title, setDocumentTitle])

  const retry = async () => {
    const sent = await run(`/api/outbox/${id}/retry`, {})
    if (sent.ok) window.location.reload()
  }
  const open = async () => {
    const sent = await run<Opened>(`/api/outbox/${id}/letter`, {})
    if (sent.ok) setOpened(sent.answer)
  }
  const again = async () => {
    openModal(AGAIN)
    const sent = await run<OneTimeLink>(`/api/people/${invite?.id}/invitation`, {})
    if (sent.ok) setMade(sent.answer)
  }
  return (
    <>
      <Failure message={failure} />
      {why ? (
        <p className="gw-hint" role="status" data-testid="letter-why">
          {why[language]}
        </p>
      ) : null}
      {invite ? (
        <>
          <PersonName id={invite.id}>{say('To the page of the person', '前往个人页面')}</PersonName>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => void again()}
            extraButtonProps={{ 'data-testid': 'letter-invite-again' }}
          >
            {say('Invite again', '重新邀请')}
          </Button>
          <Drawer slug={AGAIN} title={say('Invite again', '重新邀请')}>
            <Failure message={failure} />
            {made ? <LinkSlip name={invite.name} {...made} /> : null}
          </Drawer>
        </>
      ) : null}
      {mayRetry ? (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void retry()}>
          {say('Send again', '重新发送')}
        </Button>
      ) : null}
      {mayOpen ? (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(DRAWER)}>
          {byHand ? say('Hand it over', '当面交付') : say(WORDS.readIt)}
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
