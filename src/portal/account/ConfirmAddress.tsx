'use client'
import { Button, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import * as W from './words'
import { WORDS } from '../../i18n/words'

export interface AddressAsked {
  name: string
  act: 'address-old' | 'address-new'
  /** Empty where the account is to have none. */
  address: string
  expiresAt: string
}

/** One end of a changed address says yes; nothing changes by opening the link. */
export const ConfirmAddress = ({ secret, asked }: { secret: string; asked: AddressAsked }) => {
  const { say } = useWords()
  const [state, setState] = useState<'idle' | 'waits' | 'changed'>('idle')
  const { busy, failure, run } = useSending()
  const { name, act, address, expiresAt } = asked
  const answered = state === 'changed' || state === 'waits'

  const confirm = async () => {
    const sent = await run<{ changed: boolean }>(`/api/links/${secret}/confirm`)
    if (sent.ok) setState(sent.answer.changed ? 'changed' : 'waits')
  }
  return (
    <Stack gap="md" data-testid="confirm-address">
      <Title order={1} size="h3">
        {answered ? name : say(W.isThisYourWish(name))}
      </Title>
      <Text>{address ? say(W.emailAddressOfYourAccount(address)) : say(W.yourAccount)}</Text>
      {state === 'changed' ? (
        <Text role="status">{say(W.itIsChanged)}</Text>
      ) : state === 'waits' ? (
        <Text role="status">{act === 'address-old' ? say(W.thankYou) : say(W.thankYouItChangesOnce)}</Text>
      ) : (
        <>
          <Failure>{failure}</Failure>
          <div>
            <Button loading={busy} onClick={() => void confirm()} data-testid="confirm-submit">
              {say(W.yesConfirm)}
            </Button>
          </div>
          <Text size="sm" c="dimmed">
            {say(W.ifThisWasNotYou)}
            <Time at={expiresAt} />
            {say(WORDS.fullStop)}
          </Text>
        </>
      )}
    </Stack>
  )
}
