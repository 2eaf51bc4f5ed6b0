'use client'
import { Alert, Anchor, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import { ownPath } from '../../base/ownPath'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

interface Props {
  next?: unknown
  /** Why it is asked: a session that is over, a page that is somebody's own, or neither. */
  why: 'ended' | 'asked' | 'none'
}

export const SignInForm = ({ next, why }: Props) => {
  const { say } = useWords()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const { busy, failure, run, fail, leave } = useSending()
  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    const sent = await run<{ agreed: boolean }>('/api/sign-in', { name, password })
    if (sent.ok) return leave(sent.answer.agreed ? ownPath(next) : '/agree')
    if (sent.status === 401)
      fail(
        say('Name and password do not match, or the account is not open.', '账号与密码不符，或账号未开放。'),
      )
  }
  return (
    <form onSubmit={(event) => void signIn(event)}>
      <Stack gap="md">
        <Title order={1} size="h3">
          {say(WORDS.signIn)}
        </Title>
        <Text size="sm" c={why === 'none' ? 'dimmed' : undefined} data-testid={`sign-in-${why}`}>
          {
            {
              ended: say(
                'Your session is over: it was ended elsewhere, the password was changed, or it was not used for twelve hours. Sign in to go on where you were.',
                '您的登录已结束：可能已在别处退出、密码已更改，或超过 12 小时未使用。请登录以继续。',
              ),
              asked: say(
                'The page that you asked for is open to those who are signed in. A session ends twelve hours after its last use.',
                '您要打开的页面需要登录。登录在最后一次使用 12 小时后自动结束。',
              ),
              none: say(
                'You stay signed in for twelve hours after your last use.',
                '最后一次使用后，登录保持 12 小时。',
              ),
            }[why]
          }
        </Text>
        <TextInput
          name="name"
          label={say('User name, email or phone', '用户名、邮箱或手机号')}
          autoComplete="username"
          autoCapitalize="none"
          required
          withAsterisk={false}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PasswordInput
          name="password"
          label={say(WORDS.password)}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': say(WORDS.showPassword) }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {failure ? (
          <Alert color="red" role="alert" variant="outline">
            {failure}
          </Alert>
        ) : null}
        <Button type="submit" loading={busy}>
          {say(WORDS.signIn)}
        </Button>
        <Anchor component={Link} href="/forgot" prefetch={false} className="gw-link">
          {say(WORDS.forgottenPassword)}
        </Anchor>
      </Stack>
    </form>
  )
}
