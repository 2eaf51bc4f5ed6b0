'use client'
import { Code, List, Stack, Text } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useWords } from '../kit/Words'

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
      <Text fw={600}>{say('On the computer that is to report', '在需要上报记录的电脑上')}</Text>
      <List type="ordered" spacing="sm" styles={{ itemWrapper: { display: 'block' } }}>
        <List.Item>
          <Text span>
            {say(
              'Have Node.js 20.20 or newer; then install the client, in a terminal:',
              '安装 Node.js 20.20 或更高版本，然后在终端中安装客户端：',
            )}
          </Text>
          <Line>{`npm install --global ${origin}/agent/glasswork-agent.tgz`}</Line>
        </List.Item>
        <List.Item>
          <Text span>{say('Enrol it with your code:', '使用登记码登记：')}</Text>
          <Line>{`glasswork-agent enrol ${origin} ${code ?? say('CODE', '登记码')}`}</Line>
        </List.Item>
        <List.Item>
          <Text span>
            {say(
              'Start it; it says what it records. To have it start at login, install it.',
              '启动客户端，它会显示正在记录的内容；如需登录时自动启动，请运行 install。',
            )}
          </Text>
          <Line>{'glasswork-agent run\nglasswork-agent install'}</Line>
        </List.Item>
      </List>
    </Stack>
  )
}
