'use client'
import { Anchor, Button, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { Plain } from '../kit/Plain'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props {
  token: string
  state: 'on' | 'off' | 'unknown'
}

/** Ends letters that nobody needs with one click, without signing in. */
export const UnsubscribePage = ({ token, state }: Props) => {
  const { say } = useWords()
  const [now, setNow] = useState(state)
  const { busy, failure, run } = useSending()
  const end = async () => {
    const sent = await run(`/api/unsubscribe/${encodeURIComponent(token)}`)
    if (sent.ok) setNow('off')
  }
  return (
    <Plain>
      <Stack gap="md" data-testid="unsubscribe-page">
        <Title order={1} size="h3">
          {say(W.lettersAboutSurveysAndEvents)}
        </Title>
        {now === 'unknown' ? (
          <Text>{say(W.thisLinkDoesNotFit)}</Text>
        ) : now === 'off' ? (
          <Text role="status" data-testid="unsubscribed">
            {say(W.youGetNoSuchLetters)}
          </Text>
        ) : (
          <>
            <Text>{say(W.youAskedForTheseLetters)}</Text>
            <Failure>{failure}</Failure>
            <Button loading={busy} onClick={() => void end()} data-testid="unsubscribe">
              {say(W.noMoreSuchLetters)}
            </Button>
          </>
        )}
        <Anchor component={Link} href="/privacy" prefetch={false} className="gw-link">
          {say(W.whatPrivacyPolicySays)}
        </Anchor>
      </Stack>
    </Plain>
  )
}
