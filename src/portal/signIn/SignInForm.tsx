'use client'
import { Alert, Anchor, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import { ownPath } from '../../base/ownPath'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
    if (sent.status === 401) fail(say(W.nameAndPassword))
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
              ended: say(W.yourSessionIsOver),
              asked: say(W.pageThatYouAsked),
              none: say(W.youStaySigned),
            }[why]
          }
        </Text>
        <TextInput
          name="name"
          label={say(W.userName)}
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
