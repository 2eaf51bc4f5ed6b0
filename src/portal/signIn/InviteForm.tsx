'use client'
import { Anchor, Button, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { focusWrong } from '../kit/focusWrong'
import { NewPassword, passwordFits } from '../account/NewPassword'
import { useSending } from '../kit/useSending'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'

export interface Invited {
  name: string
  username: string
  act: 'invitation' | 'password'
  expiresAt: string
}

/** Takes up an invitation, or sets a forgotten password anew. */
export const InviteForm = ({ secret, invited }: { secret: string; invited: Invited }) => {
  const { say, language } = useWords()
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [checked, setChecked] = useState(false)
  const { busy, failure, run, fail, leave } = useSending()
  const first = invited.act === 'invitation'

  const take = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setChecked(true)
    if (!passwordFits(password, repeated)) return focusWrong(event.currentTarget)
    const body = first ? { password, language } : { password }
    const sent = await run<{ agreed: boolean }>(`/api/links/${secret}`, body)
    if (sent.ok) return leave(sent.answer.agreed ? '/' : '/agree')
    if (sent.code === 'expired-link')
      fail(say('This link is no longer valid. Ask HR for a new one.', '此链接已失效，请向人事索取新的链接。'))
  }

  return (
    <form data-testid="invite-form" onSubmit={(event) => void take(event)}>
      <Stack gap="md">
        <Title order={1} size="h3">
          {first
            ? say(`${invited.name}, you are invited`, `${invited.name}，请激活您的账号`)
            : say(`${invited.name}, set a new password`, `${invited.name}，请设置新密码`)}
        </Title>
        {first ? (
          <Text>
            {say(
              'With your account you see what is recorded about your work, why and for how long, and who looked; and you decide what may be recorded. Nothing is collected until you have read the ',
              '您可以用账号查看系统记录了您的哪些工作信息、目的和期限、谁看过，并决定哪些可以记录。在您阅读并同意',
            )}
            <Anchor component={Link} href="/privacy" prefetch={false}>
              {say('privacy policy', '隐私政策')}
            </Anchor>
            {say(' and agreed to it; that is the next step.', '之前，系统不会收集任何数据；那是下一步。')}
          </Text>
        ) : (
          <Text>
            {say(
              'You are signed out everywhere else once it is set.',
              '设置后，您在其他地方的登录都会退出。',
            )}
          </Text>
        )}
        <Text>
          {say('Your user name: ', '您的用户名：')}
          <Text span fw={600}>
            {invited.username}
          </Text>
        </Text>
        <input hidden name="username" autoComplete="username" value={invited.username} readOnly />
        <NewPassword
          value={password}
          repeated={repeated}
          onChange={setPassword}
          onRepeat={setRepeated}
          checked={checked}
          names={[invited.name, invited.username]}
          label={first ? undefined : say('New password', '新密码')}
        />
        <Failure>{failure}</Failure>
        <Button type="submit" loading={busy}>
          {first ? say('Set the password and go on', '设置密码并继续') : say('Set the password', '设置密码')}
        </Button>
        <Text size="sm" c="dimmed">
          {say('This link works once, until ', '此链接仅可使用一次，有效期至 ')}
          <Time at={invited.expiresAt} />
          {say('.', '。')}
        </Text>
      </Stack>
    </form>
  )
}
