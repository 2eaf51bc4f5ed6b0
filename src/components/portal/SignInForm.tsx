'use client'
import { Alert, Anchor, Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core'
import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import { ownPath } from '../../ownPath'
import { send } from './send'
import { useWords } from './Words'

export const SignInForm = ({ next }: { next?: unknown }) => {
  const { say, language } = useWords()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const sent = await send<{ agreed: boolean }>(language, '/api/sign-in', { name, password })
    if (sent.ok) {
      window.location.assign(sent.answer.agreed ? ownPath(next) : '/agree')
      return
    }
    setBusy(false)
    setFailure(
      sent.status === 401
        ? say('Name and password do not match, or the account is not open.', '账号与密码不符，或账号未开放。')
        : sent.message,
    )
  }
  return (
    <form onSubmit={(event) => void signIn(event)}>
      <Stack gap="md">
        <Title order={1} size="h3">
          {say('Sign in', '登录')}
        </Title>
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
          label={say('Password', '密码')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': say('Show password', '显示密码') }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {failure ? (
          <Alert color="red" role="alert" variant="outline">
            {failure}
          </Alert>
        ) : null}
        <Button type="submit" loading={busy}>
          {say('Sign in', '登录')}
        </Button>
        <Anchor component={Link} href="/forgot" prefetch={false} className="gw-link">
          {say('Forgotten password', '忘记密码')}
        </Anchor>
      </Stack>
    </form>
  )
}
