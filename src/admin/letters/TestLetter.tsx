'use client'
import { Button, Drawer, useAuth, useModal } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { Returns } from '../../letters/state'
import type { User } from '../../payload-types'
import { Failure, TextBox } from '../kit/Inputs'
import { useSending } from '../kit/useSending'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

const DRAWER = 'test-letter'

/** What a test letter says of letters that come back. */
const RETURNS: Record<Returns, readonly [en: string, zh: string]> = {
  'no-mailbox': ['', ''],
  'too-long': [
    'Letters that come back are told by their Message-ID: the sender’s address is too long to carry a mark for each.',
    '被退回的邮件按 Message-ID 识别：发件人地址过长，无法为每封邮件添加标记。',
  ],
  refused: [
    'Letters that come back are told by their Message-ID: the mail server takes no sender’s address with a mark in it.',
    '被退回的邮件按 Message-ID 识别：邮件服务器不接受带标记的发件人地址。',
  ],
  asked: [
    'The mail server takes a sender’s address with a mark for each letter. It is used once a letter sent to such an address is found in the mailbox, within a minute or two.',
    '邮件服务器接受为每封邮件带标记的发件人地址。一两分钟内若在退信邮箱中找到寄往该地址的邮件，系统即开始使用。',
  ],
  on: [
    'Each letter carries a sender’s address of its own, so that it is known when it comes back.',
    '每封邮件使用带标记的发件人地址，被退回时即可识别。',
  ],
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
        {say('Send a test letter', '发送测试邮件')}
      </Button>
      <Drawer slug={DRAWER} title={say('Send a test letter', '发送测试邮件')}>
        <form className="gw-form" data-testid="test-letter" onSubmit={(event) => void test(event)}>
          <p>
            {say(
              'It is sent at once, with what is saved here or set in the environment.',
              '将按已保存的设置或环境变量立即发送。',
            )}
          </p>
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
          <p role="status">
            {isSent
              ? say(
                  'The mail server took it. Look whether it has arrived, also among spam.',
                  '邮件服务器已接收。请查看是否收到，包括垃圾邮件。',
                )
              : ''}
          </p>
          {isSent && RETURNS[returns][0] ? <p>{say(...RETURNS[returns])}</p> : null}
          <Button type="submit" margin={false} disabled={busy}>
            {say(WORDS.send)}
          </Button>
        </form>
      </Drawer>
    </>
  )
}
