'use client'
import { Button, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { Time } from '../kit/Time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import * as W from './words'

export interface OwnSession {
  id: string
  /** Such as `Chrome · Windows`; empty where it did not say. */
  browser: string
  how: 'password' | 'link' | 'setup'
  startedAt: string
  /** By the hour. */
  lastSeenAt: string
  isThis: boolean
}

/** Where one is signed in, in words; ends one, or all but this. */
export const Sessions = ({ sessions }: { sessions: OwnSession[] }) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const { busy, failure, run } = useSending()
  const [pressed, setPressed] = useState('')
  const end = async (which: string) => {
    setPressed(which)
    const sent = await run(`/api/account/sessions/${which}`)
    if (sent.ok) router.refresh()
  }
  const by = {
    password: say(W.byPassword),
    link: say(W.byOneTimeLink),
    setup: say(W.atTheSetUp),
  }
  const browserOf = ({ browser }: OwnSession) =>
    browser ? browser.replace(' · ', say(W.onSystem)) : say(W.browserThatDoesNotSay)
  return (
    <Stack gap="sm" data-testid="sessions">
      <Text fw={600}>{say(W.whereYouAreSignedIn)}</Text>
      <List spacing="sm" listStyleType="none">
        {sessions.map((session) => (
          <List.Item key={session.id}>
            <Group gap="md">
              <Text size="sm">
                {browserOf(session)}
                {say(W.signedIn)}
                <Time at={session.startedAt} /> {by[session.how]}
                {say(W.lastUsedInHourFrom)}
                <Time at={session.lastSeenAt} />
                {session.isThis ? say(W.thisOne) : ''}
              </Text>
              {session.isThis ? null : (
                <Button
                  size="compact-sm"
                  variant="default"
                  className="gw-no-print"
                  aria-label={say(W.endTheSessionIn(browserOf(session)))}
                  loading={busy && pressed === `${session.id}/end`}
                  onClick={() => void end(`${session.id}/end`)}
                >
                  {say(W.endIt)}
                </Button>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      <Failure>{failure}</Failure>
      {sessions.length > 1 ? (
        <div className="gw-no-print">
          <Button
            variant="default"
            loading={busy && pressed === 'end-others'}
            onClick={() => void end('end-others')}
          >
            {say(W.endAllOthers)}
          </Button>
        </div>
      ) : null}
    </Stack>
  )
}
