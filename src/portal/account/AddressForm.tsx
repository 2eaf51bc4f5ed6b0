'use client'
import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

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
          description={say(
            'You can sign in with it. Empty: none. It changes once the letters to the old and to the new one are answered.',
            '可用于登录。留空则不登记。向原邮箱和新邮箱发送的邮件都确认后生效。',
          )}
          autoComplete="email"
          value={wish}
          onChange={(event) => setWish(event.currentTarget.value)}
        />
        <Failure>{failure}</Failure>
        {letters ? (
          <Text role="status">
            {say(
              `On its way: a letter to ${letters.join(' and one to ')}. Open the link in each within a day.`,
              `已向 ${letters.join(' 和 ')} 发送邮件，请在一天内打开其中的链接。`,
            )}
          </Text>
        ) : null}
        <div>
          <Button type="submit" variant="default" loading={busy} disabled={typed === email}>
            {say('Ask for the change', '申请更换')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
