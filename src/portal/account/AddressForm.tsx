'use client'
import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Asks for another email address; it changes once the letters to both ends are answered. */
export const AddressForm = ({ email }: { email: string }) => {
  const { say } = useWords()
  const [wish, setWish] = useState(email)
  const [letters, setLetters] = useState<string[] | null>(null)
  const { busy, failure, run } = useSending()
  const typed = wish.trim()

  const ask = async (event: FormEvent) => {
    event.preventDefault()
    setLetters(null)
    const sent = await run<{ letters: string[] }>('/api/account/address', { email: typed })
    if (sent.ok) setLetters(sent.answer.letters)
  }
  return (
    <form className="gw-no-print" data-testid="address-form" onSubmit={(event) => void ask(event)}>
      <Stack gap="md" maw={440}>
        <TextInput
          type="email"
          name="email"
          label={say(WORDS.email)}
          description={say(W.youCanSign)}
          autoComplete="email"
          value={wish}
          onChange={(event) => setWish(event.currentTarget.value)}
        />
        <Failure>{failure}</Failure>
        {letters ? <Text role="status">{say(W.onItsWay(letters))}</Text> : null}
        <div>
          <Button type="submit" variant="default" loading={busy} disabled={typed === email}>
            {say(W.askForTheChange)}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
