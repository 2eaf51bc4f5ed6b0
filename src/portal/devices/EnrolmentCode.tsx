'use client'
import { Anchor, Button, CopyButton, Group, Paper, Stack, Text } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { Time } from '../kit/Time'
import { useServerClock } from '../../components/useServerClock'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import * as W from './words'

export interface Code {
  code: string
  expiresAt: string
}

const POLL = 4000
const two = (value: number): string => String(value).padStart(2, '0')

/** A one-time code, large, with what is left of its quarter of an hour. */
export const EnrolmentCode = ({ at, code, expiresAt }: Code & { at: string }) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const left = Math.max(0, Math.floor((Date.parse(expiresAt) - useServerClock(at)) / 1000))
  // The list says when a device has come: nothing else tells the browser.
  useInterval(() => left > 0 && router.refresh(), POLL, { autoInvoke: true })
  if (left === 0) return <Text role="status">{say(W.thisCodeHasExpired)}</Text>
  return (
    <Paper withBorder p="md" maw={680}>
      <Stack gap="sm">
        <Group gap="md">
          <Text className="gw-code" data-testid="enrolment-code">
            {code}
          </Text>
          <CopyButton value={code}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? say(W.copied) : say(W.copy)}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Text>
          {say(W.validFor)}
          <Text span fw={600} role="timer">
            {Math.floor(left / 60)}:{two(left % 60)}
          </Text>
          {say(W.until)}
          <Time at={expiresAt} />
          {say(W.forOneDevice)}
        </Text>
        <Text size="sm">{say(W.oneCodeAtTime)}</Text>
        <Text size="sm" c="dimmed">
          {say(W.onceClientHasCome)}
          <Anchor href="/docs" size="sm">
            {say(W.howClientTalks)}
          </Anchor>
        </Text>
      </Stack>
    </Paper>
  )
}
