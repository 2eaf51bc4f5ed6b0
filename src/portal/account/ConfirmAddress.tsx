'use client'
import { Button, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'

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
        {answered ? name : say(`${name}, is this your wish?`, `${name}，请确认`)}
      </Title>
      <Text>
        {address
          ? say(`The email address of your account is to be ${address}.`, `您的账号邮箱将更换为 ${address}。`)
          : say('Your account is to have no email address.', '您的账号将不再登记邮箱。')}
      </Text>
      {state === 'changed' ? (
        <Text role="status">{say('It is changed.', '已更换。')}</Text>
      ) : state === 'waits' ? (
        <Text role="status">
          {act === 'address-old'
            ? say(
                'Thank you. It changes once the letter at the new address is answered too.',
                '谢谢。新邮箱中的邮件也确认后即生效。',
              )
            : say(
                'Thank you. It changes once the letter at the old address is answered too.',
                '谢谢。原邮箱中的邮件也确认后即生效。',
              )}
        </Text>
      ) : (
        <>
          <Failure>{failure}</Failure>
          <div>
            <Button loading={busy} onClick={() => void confirm()} data-testid="confirm-submit">
              {say('Yes, confirm', '确认')}
            </Button>
          </div>
          <Text size="sm" c="dimmed">
            {say(
              'If this was not you, close this page, change your password and tell HR. The link works once, until ',
              '如果不是您本人操作，请关闭此页，更改密码并告知人事。链接仅可使用一次，有效期至 ',
            )}
            <Time at={expiresAt} />
            {say('.', '。')}
          </Text>
        </>
      )}
    </Stack>
  )
}
