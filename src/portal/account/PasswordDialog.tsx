'use client'
import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { Modal } from '../kit/Modal'
import { whenPasswordIsAsked } from '../kit/send'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Asks for the password again where a form wants it, and lets the form go on. Several forms at once are asked for together. */
export const PasswordDialog = () => {
  const { say } = useWords()
  const [asking, setAsking] = useState(false)
  const [password, setPassword] = useState('')
  const { busy, failure, run, fail } = useSending()
  const waiting = useRef<((known: boolean) => void)[]>([])

  useEffect(() => {
    whenPasswordIsAsked(
      () =>
        new Promise((answer) => {
          waiting.current.push(answer)
          setAsking(true)
        }),
    )
    return () => whenPasswordIsAsked(null)
  }, [])

  const finish = (known: boolean) => {
    setAsking(false)
    setPassword('')
    fail('')
    for (const answer of waiting.current.splice(0)) answer(known)
  }
  const check = async (event: FormEvent) => {
    event.preventDefault()
    const sent = await run('/api/account/reauth', { password })
    if (sent.ok) return finish(true)
    if (sent.status === 401) fail(say(W.thisIsNotYourPassword))
  }
  return (
    <Modal
      opened={asking}
      onClose={() => finish(false)}
      title={say(W.yourPasswordPlease)}
      closeButtonProps={{ 'aria-label': say(WORDS.close) }}
      centered
      zIndex={400}
    >
      <form onSubmit={(event) => void check(event)} data-testid="password-dialog">
        <Stack gap="md">
          <Text size="sm">{say(W.thisChangesHowYouSign)}</Text>
          <PasswordInput
            name="again"
            label={say(WORDS.password)}
            autoComplete="current-password"
            data-autofocus
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': say(WORDS.showPassword) }}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Failure>{failure}</Failure>
          <Group gap="sm">
            <Button type="submit" loading={busy}>
              {say(WORDS.goOn)}
            </Button>
            <Button variant="default" onClick={() => finish(false)}>
              {say(WORDS.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
