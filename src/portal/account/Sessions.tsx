'use client'
import { Button, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { Time } from '../kit/Time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'

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
    password: say('by password', '使用密码'),
    link: say('by a one-time link', '使用一次性链接'),
    setup: say('at the set-up', '在初始设置时'),
  }
  const browserOf = ({ browser }: OwnSession) =>
    browser
      ? browser.replace(' · ', say(' on ', ' / '))
      : say('A browser that does not say which', '未知浏览器')
  return (
    <Stack gap="sm" data-testid="sessions">
      <Text fw={600}>{say('Where you are signed in', '当前登录')}</Text>
      <List spacing="sm" listStyleType="none">
        {sessions.map((session) => (
          <List.Item key={session.id}>
            <Group gap="md">
              <Text size="sm">
                {browserOf(session)}
                {say(', signed in ', '，登录于 ')}
                <Time at={session.startedAt} /> {by[session.how]}
                {say('; last used in the hour from ', '；最近使用时段起于 ')}
                <Time at={session.lastSeenAt} />
                {session.isThis ? say(' · this one', ' · 当前会话') : ''}
              </Text>
              {session.isThis ? null : (
                <Button
                  size="compact-sm"
                  variant="default"
                  className="gw-no-print"
                  aria-label={say(
                    `End the session in ${browserOf(session)}`,
                    `结束 ${browserOf(session)} 的会话`,
                  )}
                  loading={busy && pressed === `${session.id}/end`}
                  onClick={() => void end(`${session.id}/end`)}
                >
                  {say('End it', '结束会话')}
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
            {say('End all others', '结束其他所有会话')}
          </Button>
        </div>
      ) : null}
    </Stack>
  )
}
