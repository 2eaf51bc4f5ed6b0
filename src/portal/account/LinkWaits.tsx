'use client'
import { Stack, Text, Title } from '@mantine/core'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'

/** A link that is handed over works a day after it was made: its person was told, and can stop it. */
export const LinkWaits = ({ from }: { from: string }) => {
  const { say } = useWords()
  return (
    <Stack gap="sm" data-testid="link-waits">
      <Title order={1} size="h3">
        {say('This link does not work yet', '此链接尚未生效')}
      </Title>
      <Text>
        {say('It works from ', '生效时间：')}
        <Time at={from} />
        {say(
          ' on. Until then the person whose account it is can stop it. Keep it, and open it again.',
          '。在此之前，账号本人可以停用它。请保留链接，届时再打开。',
        )}
      </Text>
    </Stack>
  )
}
