'use client'
import { Button, Drawer, useAuth, useModal } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { Returns } from '../../letters/state'
import type { User } from '../../payload-types'
import { Failure, TextBox } from '../kit/Inputs'
import { useSending } from '../kit/useSending'
import { useSay } from '../kit/useSay'
import { both, type Both } from '../../base/labels'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const DRAWER = 'test-letter'

/** What a test letter says of letters that come back. */
const RETURNS: Record<Returns, Both> = {
  'no-mailbox': both('', ''),
  'too-long': W.lettersThatComeBack,
  refused: W.lettersThatComeBackAreTold,
  asked: W.mailServerTakesSendersAddress,
  on: W.eachLetterCarriesSendersAddress,
}

/** On the page of mail: sends a letter with what is saved, and says what the server answered. */
export const TestLetter = () => {
  const { say } = useSay()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const [to, setTo] = useState(user?.email ?? '')
  const [isSent, setSent] = useState(false)
  const { busy, failure, field, run } = useSending()
  const [returns, setReturns] = useState<Returns>('no-mailbox')

  const test = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setSent(false)
    const sent = await run<{ to: string; returns: Returns }>('/api/mail/test', { to })
    setSent(sent.ok)
    if (sent.ok) setReturns(sent.answer.returns)
  }
  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(DRAWER)}>
        {say(W.sendATestLetter)}
      </Button>
      <Drawer slug={DRAWER} title={say(W.sendATestLetter)}>
        <form className="gw-form" data-testid="test-letter" onSubmit={(event) => void test(event)}>
          <p>{say(W.itIsSentAtOnce)}</p>
          <TextBox
            label={say(WORDS.addressee)}
            name="to"
            type="email"
            required
            value={to}
            onText={(value) => {
              setTo(value)
              setSent(false)
            }}
          />
          <Failure message={failure} field={field} />
          <p role="status">{isSent ? say(W.mailServerTookIt) : ''}</p>
          {isSent && RETURNS[returns].en ? <p>{say(RETURNS[returns])}</p> : null}
          <Button type="submit" margin={false} disabled={busy}>
            {say(WORDS.send)}
          </Button>
        </form>
      </Drawer>
    </>
  )
}
