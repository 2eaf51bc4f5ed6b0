'use client'
import { Text } from '@mantine/core'
import { AddDevice } from './AddDevice'
import { DeviceLogs, type DeviceLog } from './DeviceLogs'
import { deviceState } from './deviceState'
import { ImportActivityWatch } from '../records/ImportActivityWatch'
import { Chip } from '../../components/Chip'
import { Page, Section } from '../kit/Page'
import { RevokeDevice } from './RevokeDevice'
import { Rows } from '../kit/Rows'
import { Time } from '../kit/Time'
import { useKnown } from '../kit/useKnown'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

export interface Device {
  id: string
  name: string
  system: string
  client: string
  enrolledAt: string
  lastSeenAt: string | null
  revokedAt: string | null
  /** No computer: what was brought in from a file. */
  virtual: boolean
}

interface Props {
  at: string
  zone: string
  /** This server's address. */
  server: string
  devices: Device[]
  logs: DeviceLog[]
  employments: { id: string; label: string }[]
}

/** The computers that may report about one, and how to add and stop one. */
export const DevicesPage = ({ at, zone, server, devices, logs, employments }: Props) => {
  const { say, language } = useWords()
  const known = useKnown(at)
  const sending = devices.filter((device) => deviceState(device, true) === 'sends')
  const active = sending.length
  const lead = active
    ? say(
        `${active} ${active === 1 ? 'device' : 'devices'} may send records about you, within your consent and your working hours.`,
        `有 ${active} 台设备可在您同意的范围和工作时间内发送您的记录。`,
      )
    : say('No device can send anything about you.', '目前没有设备可以发送您的记录。')
  return (
    <Page
      title={say(WORDS.devices)}
      lead={
        known
          ? lead
          : say(
              'An answer of the server is missing. Which devices may send records about you is not known here until this page is loaded again.',
              '未收到服务器的答复。在重新加载本页之前，无法确定哪些设备可以发送您的记录。',
            )
      }
    >
      <Section
        title={say('Add a device', '添加设备')}
        about={say(
          'Only you can add a computer, with a code that works once.',
          '只有您本人可以添加电脑，登记码仅可使用一次。',
        )}
      >
        <AddDevice at={at} employments={employments} count={devices.length} server={server} />
      </Section>
      <Section title={say('Your devices', '您的设备')}>
        <Rows
          testid="device-row"
          caption={say('Your devices', '您的设备')}
          rows={devices}
          rowKey={({ id }) => id}
          empty={say(
            'No computer is enrolled. Once you have added one, it stands here with the time it was last seen, and can be stopped.',
            '尚未登记电脑。添加后会显示在这里，可以看到最近连接时间，也可以随时停用。',
          )}
          columns={[
            { head: say(WORDS.name), cell: ({ name }) => name },
            {
              head: say(WORDS.operatingSystem),
              cell: ({ system, client, virtual }) =>
                virtual ? (
                  say('From a file', '来自文件')
                ) : (
                  <>
                    {system}
                    {client ? (
                      <Text size="sm" c="dimmed">
                        {say(`Client ${client}`, `客户端 ${client}`)}
                      </Text>
                    ) : null}
                  </>
                ),
            },
            { head: say(WORDS.enrolled), cell: ({ enrolledAt }) => <Time at={enrolledAt} /> },
            {
              head: say(WORDS.lastSeen),
              cell: ({ lastSeenAt }) =>
                lastSeenAt ? <Time at={lastSeenAt} /> : say('Not seen yet', '尚未连接'),
            },
            {
              head: say(WORDS.state),
              cell: (device) => (
                <>
                  <Chip of="device" state={deviceState(device, known)} language={language} />{' '}
                  {device.revokedAt ? <Time at={device.revokedAt} /> : null}
                </>
              ),
            },
            {
              head: say(WORDS.act),
              cell: ({ id, name, revokedAt, virtual }) =>
                revokedAt || virtual ? '–' : <RevokeDevice id={id} name={name} />,
            },
          ]}
        />
      </Section>
      <Section
        title={say('Bring in ActivityWatch', '导入 ActivityWatch')}
        about={say(
          'If you record with ActivityWatch yourself, you may bring its minutes in. They follow the same policy, consent and working hours as those that a computer sends.',
          '如果您自己使用 ActivityWatch 记录，可以导入其分钟记录。导入同样遵循隐私政策、您的同意和工作时间。',
        )}
      >
        <ImportActivityWatch at={at} zone={zone} devices={sending.map(({ id, name }) => ({ id, name }))} />
      </Section>
      <Section
        title={say('What your devices reported', '设备上报的日志')}
        about={say(
          'Faults and operation, as far as the policy names them. The last hundred.',
          '隐私政策载明的故障与运行日志，显示最近一百条。',
        )}
      >
        <DeviceLogs logs={logs} />
      </Section>
    </Page>
  )
}
