'use client'
import { Anchor, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Unknown, used and too old are one answer. */
export const LinkGone = () => {
  const { say } = useWords()
  return (
    <Stack gap="sm" data-testid="link-gone">
      <Title order={1} size="h3">
        {say(W.thisLink)}
      </Title>
      <Text>{say(W.itWorksOnce)}</Text>
      <Anchor component={Link} href="/sign-in" prefetch={false} className="gw-link">
        {say(WORDS.signIn)}
      </Anchor>
    </Stack>
  )
}
