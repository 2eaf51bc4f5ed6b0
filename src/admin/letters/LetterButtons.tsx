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
import * as W from './words'

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
          <PersonName id={invite.id}>{say(W.toPageOfPerson)}</PersonName>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => void again()}
            extraButtonProps={{ 'data-testid': 'letter-invite-again' }}
          >
            {say(W.inviteAgain)}
          </Button>
          <Drawer slug={AGAIN} title={say(W.inviteAgain)}>
            <Failure message={failure} />
            {made ? <LinkSlip name={invite.name} {...made} /> : null}
          </Drawer>
        </>
      ) : null}
      {mayRetry ? (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void retry()}>
          {say(W.sendAgain)}
        </Button>
      ) : null}
      {mayOpen ? (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(DRAWER)}>
          {byHand ? say(W.handItOver) : say(WORDS.readIt)}
        </Button>
      ) : null}
      <Drawer slug={DRAWER} title={byHand ? say(W.handItOver) : say(W.theLetter)}>
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
            <p>{byHand ? say(W.youAreAboutToOpen) : say(W.itsLinkIsLeftOut)}</p>
            <Button margin={false} onClick={() => void open()}>
              {say(W.openIt)}
            </Button>
          </div>
        )}
        <Failure message={failure} />
      </Drawer>
    </>
  )
}
