'use client'
import { Button, Drawer, useAuth, useModal } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { User } from '../../payload-types'
import { Failure, TextBox } from './Inputs'
import { send } from './send'
import { useSay } from './useSay'

const DRAWER = 'test-letter'

/** On the page of mail: sends a letter with what is saved, and says what the server answered. */
export const TestLetter = () => {
  const { say, language } = useSay()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const [to, setTo] = useState(user?.email ?? '')
  const [state, setState] = useState<'idle' | 'busy' | 'sent'>('idle')
  const [failure, setFailure] = useState('')

  const test = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (state === 'busy') return
    setState('busy')
    setFailure('')
    const sent = await send<{ to: string }>(language, '/api/mail/test', { to })
    setState(sent.ok ? 'sent' : 'idle')
    if (!sent.ok) setFailure(sent.message)
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
            label={say('To', '收件地址')}
            name="to"
            type="email"
            required
            value={to}
            onText={(value) => {
              setTo(value)
              setState('idle')
            }}
          />
          <Failure message={failure} />
          <p role="status">
            {state === 'sent'
              ? say(
                  'The mail server took it. Look whether it has arrived, also among spam.',
                  '邮件服务器已接收。请查看是否收到，包括垃圾邮件。',
                )
              : ''}
          </p>
          <Button type="submit" margin={false} disabled={state === 'busy'}>
            {say('Send', '发送')}
          </Button>
        </form>
      </Drawer>
    </>
  )
}
