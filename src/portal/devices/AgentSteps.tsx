'use client'
import { Code, List, Stack, Text } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useWords } from '../kit/Words'
import * as W from './words'

const never = () => () => undefined

/** One line for a terminal; it breaks where the page is narrow. */
const Line = ({ children }: { children: string }) => (
  <Code block className="gw-terminal">
    {children}
  </Code>
)

interface Props {
  /** This server's address as the server knows it: what stands there before, or without, any script. */
  server: string
  code?: string
}

/** How the client comes onto a computer, with this server's address in each line, and the code once there is one. */
export const AgentSteps = ({ server, code }: Props) => {
  const { say } = useWords()
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => server,
  )
  return (
    <Stack gap="xs" maw={680} data-testid="agent-steps">
      <Text fw={600}>{say(W.onComputer)}</Text>
      <List type="ordered" spacing="sm" styles={{ itemWrapper: { display: 'block' } }}>
        <List.Item>
          <Text span>{say(W.haveNodeJsOrNewer)}</Text>
          <Line>{`npm install --global ${origin}/agent/glasswork-agent.tgz`}</Line>
        </List.Item>
        <List.Item>
          <Text span>{say(W.enrolItWithYourCode)}</Text>
          <Line>{`glasswork-agent enrol ${origin} ${code ?? say(W.code)}`}</Line>
        </List.Item>
        <List.Item>
          <Text span>{say(W.startIt)}</Text>
          <Line>{'glasswork-agent run\nglasswork-agent install'}</Line>
        </List.Item>
      </List>
    </Stack>
  )
}
