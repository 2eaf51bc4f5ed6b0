'use client'
import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { Modal } from '../kit/Modal'
import { whenPasswordIsAsked } from '../kit/send'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

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
    if (sent.status === 401) fail(say('This is not your password.', '密码不正确。'))
  }
  return (
    <Modal
      opened={asking}
      onClose={() => finish(false)}
      title={say('Your password, please', '请输入密码')}
      closeButtonProps={{ 'aria-label': say(WORDS.close) }}
      centered
      zIndex={400}
    >
      <form onSubmit={(event) => void check(event)} data-testid="password-dialog">
        <Stack gap="md">
          <Text size="sm">
            {say(
              'This changes how you sign in, or what others may do. So that nobody does it from your open browser, type your password again. It counts for five minutes.',
              '此操作会更改登录方式或他人的权限。为防止他人使用您已打开的浏览器操作，请再次输入密码，五分钟内有效。',
            )}
          </Text>
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
