'use client'
import { Stack, Text, Title } from '@mantine/core'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import * as W from './words'

/** A link that is handed over works a day after it was made: its person was told, and can stop it. */
export const LinkWaits = ({ from }: { from: string }) => {
  const { say } = useWords()
  return (
    <Stack gap="sm" data-testid="link-waits">
      <Title order={1} size="h3">
        {say(W.thisLinkDoesNotWork)}
      </Title>
      <Text>
        {say(W.itWorksFrom)}
        <Time at={from} />
        {say(W.onUntilThenPerson)}
      </Text>
    </Stack>
  )
}
