'use client'
import { Anchor, Button, CopyButton, Group, Paper, Stack, Text } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { Time } from '../kit/Time'
import { useServerClock } from '../../components/useServerClock'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'

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
  if (left === 0)
    return (
      <Text role="status">
        {say('This code has expired. Ask for another one.', '登记码已到期，请重新获取。')}
      </Text>
    )
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
                {copied ? say('Copied', '已复制') : say('Copy', '复制')}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Text>
          {say('Valid for ', '剩余 ')}
          <Text span fw={600} role="timer">
            {Math.floor(left / 60)}:{two(left % 60)}
          </Text>
          {say(', until ', '，有效期至 ')}
          <Time at={expiresAt} />
          {say(', for one device.', '，仅限一台设备。')}
        </Text>
        <Text size="sm">
          {say(
            'One code at a time: any that you asked for before is no longer valid, and another one would end this one.',
            '同一时间只有一个登记码有效：此前获取的登记码已失效；再次获取后，此码也会失效。',
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {say(
            'Once the client has come with it, this page shows the device. ',
            '客户端完成登记后，设备会显示在本页。',
          )}
          <Anchor href="/docs" size="sm">
            {say('How a client talks to this server', '客户端接口说明')}
          </Anchor>
        </Text>
      </Stack>
    </Paper>
  )
}
