'use client'
import { Button, Group, PasswordInput, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { focusWrong } from '../kit/focusWrong'
import { NewPassword, passwordFits } from './NewPassword'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const EMPTY = { current: '', next: '', repeated: '' }

/** A new password, with the old one; everywhere else one is signed out. */
export const PasswordForm = ({ username, names }: { username: string; names: string[] }) => {
  const { say } = useWords()
  const [wish, setWish] = useState(EMPTY)
  const [checked, setChecked] = useState(false)
  const { busy, failure, run, fail } = useSending()
  const [isDone, setDone] = useState(false)
  const set = (part: Partial<typeof EMPTY>) => setWish((before) => ({ ...before, ...part }))
  const change = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setChecked(true)
    if (!passwordFits(wish.next, wish.repeated)) return focusWrong(event.currentTarget)
    setDone(false)
    const { current, next } = wish
    const sent = await run('/api/account/password', { current, next })
    if (!sent.ok) {
      if (sent.status === 401) fail(say(W.currentPasswordIsNotRight))
      return
    }
    setDone(true)
    setChecked(false)
    setWish(EMPTY)
  }
  return (
    <form className="gw-no-print" data-testid="password-form" onSubmit={(event) => void change(event)}>
      <Stack gap="md" maw={440}>
        <input hidden name="username" autoComplete="username" value={username} readOnly />
        <PasswordInput
          name="current"
          label={say(W.currentPassword)}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': say(WORDS.showPassword) }}
          value={wish.current}
          onChange={(event) => set({ current: event.currentTarget.value })}
        />
        <NewPassword
          label={say(W.newPassword)}
          value={wish.next}
          repeated={wish.repeated}
          onChange={(next) => set({ next })}
          onRepeat={(repeated) => set({ repeated })}
          checked={checked}
          names={names}
        />
        <Failure>{failure}</Failure>
        <Group gap="md">
          <Button type="submit" loading={busy}>
            {say(W.changeThePassword)}
          </Button>
          <span role="status">{isDone ? say(W.changedYouAreSignedOut) : ''}</span>
        </Group>
      </Stack>
    </form>
  )
}
