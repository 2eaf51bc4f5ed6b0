'use client'
import { Alert, Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { Section } from '../kit/Page'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

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
    <Section
      title={say('Test letter', '测试邮件')}
      about={say(
        'It leaves at once with what stands above, and says what the mail server answered.',
        '将按以上设置立即发送，并显示邮件服务器的答复。',
      )}
    >
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
          {before ? say('Save and send', '保存并发送') : say(WORDS.send)}
        </Button>
      </Group>
      <Failure>{failure}</Failure>
      {tookIt ? (
        <Alert variant="outline" role="status" data-testid="mail-taken">
          {say(
            `The mail server took the letter to ${tookIt}. Look whether it has arrived, also among spam.`,
            `邮件服务器已接收发往 ${tookIt} 的邮件。请查看是否收到，包括垃圾邮件。`,
          )}
        </Alert>
      ) : null}
    </Section>
  )
}
