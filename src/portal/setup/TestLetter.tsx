'use client'
import { Alert, Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { Section } from '../kit/Page'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  /** Where the letter goes unless another address is typed. */
  self: string
  /** What is done first; it returns what is wrong, or null. */
  before?: () => Promise<string | null>
}

/** Sends a letter at once, and says what the mail server answered. */
export const TestLetter = ({ self, before }: Props) => {
  const { say } = useWords()
  const [to, setTo] = useState(self)
  const [tookIt, setTookIt] = useState('')
  const { busy, failure, run, together, fail } = useSending()

  const test = () =>
    together(async () => {
      setTookIt('')
      const unsaved = (await before?.()) ?? null
      if (unsaved !== null) return fail(unsaved)
      const sent = await run<{ to: string }>('/api/mail/test', { to: to.trim() })
      if (sent.ok) setTookIt(sent.answer.to)
    })
  return (
    <Section title={say(W.testLetter)} about={say(W.itLeavesAtOnce)}>
      <Group gap="sm" align="flex-end">
        <TextInput
          name="test-to"
          type="email"
          label={say(WORDS.addressee)}
          maxLength={200}
          w={320}
          maw="100%"
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Button
          variant="default"
          loading={busy}
          disabled={!to.trim()}
          onClick={() => void test()}
          data-testid="mail-test"
        >
          {before ? say(W.saveAndSend) : say(WORDS.send)}
        </Button>
      </Group>
      <Failure>{failure}</Failure>
      {tookIt ? (
        <Alert variant="outline" role="status" data-testid="mail-taken">
          {say(W.mailServerTookLetterTo(tookIt))}
        </Alert>
      ) : null}
    </Section>
  )
}
