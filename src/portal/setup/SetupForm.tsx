'use client'
import { Button, Stack, Text, TextInput, Title } from '@mantine/core'
import { useEffect, useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { focusWrong } from '../kit/focusWrong'
import { passwordFits } from '../account/NewPassword'
import { useSending } from '../kit/useSending'
import { SetupFields, type SetupWish } from './SetupFields'
import { speak } from '../kit/speak'
import { useWords } from '../kit/Words'
import * as W from './words'

/** The first start: the first person and the company, with the token from the server's log. */
export const SetupForm = ({ token: given = '' }: { token?: string }) => {
  const { say, language } = useWords()
  const [wish, setWish] = useState<SetupWish>({
    token: given,
    name: '',
    username: '',
    password: '',
    repeated: '',
    company: '',
  })
  const { busy, failure, run, fail, leave } = useSending()
  const [checked, setChecked] = useState(false)
  const set = (part: Partial<SetupWish>) => setWish((before) => ({ ...before, ...part }))
  useEffect(() => {
    const token = new URLSearchParams(window.location.hash.slice(1)).get('token')
    if (token) setWish((before) => ({ ...before, token }))
  }, [])

  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setChecked(true)
    if (!passwordFits(wish.password, wish.repeated)) return focusWrong(event.currentTarget)
    const { repeated: _again, company: name, ...rest } = wish
    // Language and zone have steps of their own: until then those of this page and this browser count.
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'Asia/Shanghai'
    const sent = await run('/api/setup', { ...rest, language, company: { name, zone } })
    if (sent.ok) {
      speak(language)
      return leave('/setup')
    }
    fail(
      sent.status === 403
        ? say(W.thisIsNotSetUp)
        : sent.status === 409
          ? say(W.firstPersonIsThereAlready)
          : sent.message,
    )
  }

  return (
    <form data-testid="setup-form" onSubmit={(event) => void create(event)}>
      <Stack gap="lg">
        <Stack gap="xs">
          <Title order={1} size="h3">
            {say(W.firstStart)}
          </Title>
          <Text>{say(W.nobodyIsHereYet)}</Text>
        </Stack>
        <TextInput
          name="token"
          label={say(W.setUpToken)}
          description={say(W.printedByServer)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          value={wish.token}
          onChange={(event) => set({ token: event.currentTarget.value })}
        />
        <SetupFields wish={wish} set={set} checked={checked} />
        <Failure>{failure}</Failure>
        <Button type="submit" loading={busy}>
          {say(W.create)}
        </Button>
      </Stack>
    </form>
  )
}
