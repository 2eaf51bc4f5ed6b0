'use client'
import { Anchor, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { Plain } from './Plain'
import { useWords } from './Words'
import * as W from './words'

/** What a page says that is not there, or not open to whoever asks. */
export const NothingHere = () => {
  const { say } = useWords()
  return (
    <Plain>
      <Stack gap="sm">
        <Title order={1} size="h3">
          {say(W.notFound)}
        </Title>
        <Text>
          <Anchor component={Link} href="/">
            {say(W.toTheFirstPage)}
          </Anchor>
        </Text>
      </Stack>
    </Plain>
  )
}
