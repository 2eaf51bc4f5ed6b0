'use client'
import { Anchor, Button, Stack, Text, TextInput, Title } from '@mantine/core'
import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** Asks for a way to set a new password. What it says does not tell whether the name exists. */
export const ForgotForm = () => {
  const { say } = useWords()
  const [name, setName] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { busy, failure, run } = useSending()
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    const sent = await run('/api/forgot-password', { name })
    setAsked(sent.ok)
  }
  return (
    <form data-testid="forgot-form" onSubmit={(event) => void ask(event)}>
      <Stack gap="md">
        <Title order={1} size="h3">
          {say(WORDS.forgottenPassword)}
        </Title>
        {isAsked ? (
          <Text role="status">
            {say(
              'If an account has this name, a letter with a link is on its way to its email address. Without an address, or if none comes, ask HR for a link.',
              '如果存在此账号，系统会向其邮箱发送一封含链接的邮件。未登记邮箱或未收到邮件的，请向人事索取链接。',
            )}
          </Text>
        ) : (
          <>
            <TextInput
              name="name"
              label={say('User name, email or phone', '用户名、邮箱或手机号')}
              autoComplete="username"
              autoCapitalize="none"
              required
              withAsterisk={false}
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Failure>{failure}</Failure>
            <Button type="submit" loading={busy}>
              {say('Send a link', '发送链接')}
            </Button>
          </>
        )}
        <Anchor component={Link} href="/sign-in" prefetch={false} className="gw-link">
          {say(WORDS.signIn)}
        </Anchor>
      </Stack>
    </form>
  )
}
