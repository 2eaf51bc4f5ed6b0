'use client'
import { Anchor, Button, Stack, Text, TextInput, Title } from '@mantine/core'
import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
          <Text role="status">{say(W.ifAccountHasThisName)}</Text>
        ) : (
          <>
            <TextInput
              name="name"
              label={say(W.userName)}
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
              {say(W.sendALink)}
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
