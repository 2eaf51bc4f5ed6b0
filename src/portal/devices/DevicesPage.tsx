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
import * as W from './words'

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
  const lead = active ? say(W.maySendRecordsAboutYou(active)) : say(W.noDeviceCanSendAnything)
  return (
    <Page title={say(WORDS.devices)} lead={known ? lead : say(W.answerOfServerIsMissing)}>
      <Section title={say(W.addADevice)} about={say(W.onlyYouCanAddComputer)}>
        <AddDevice at={at} employments={employments} count={devices.length} server={server} />
      </Section>
      <Section title={say(W.yourDevices)}>
        <Rows
          testid="device-row"
          caption={say(W.yourDevices)}
          rows={devices}
          rowKey={({ id }) => id}
          empty={say(W.noComputerIsEnrolled)}
          columns={[
            { head: say(WORDS.name), cell: ({ name }) => name },
            {
              head: say(WORDS.operatingSystem),
              cell: ({ system, client, virtual }) =>
                virtual ? (
                  say(W.fromAFile)
                ) : (
                  <>
                    {system}
                    {client ? (
                      <Text size="sm" c="dimmed">
                        {say(W.client(client))}
                      </Text>
                    ) : null}
                  </>
                ),
            },
            { head: say(WORDS.enrolled), cell: ({ enrolledAt }) => <Time at={enrolledAt} /> },
            {
              head: say(WORDS.lastSeen),
              cell: ({ lastSeenAt }) => (lastSeenAt ? <Time at={lastSeenAt} /> : say(W.notSeenYet)),
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
      <Section title={say(W.bringInActivitywatch)} about={say(W.ifYouRecordWithActivitywatch)}>
        <ImportActivityWatch at={at} zone={zone} devices={sending.map(({ id, name }) => ({ id, name }))} />
      </Section>
      <Section title={say(W.whatYourDevicesReported)} about={say(W.faultsAndOperation)}>
        <DeviceLogs logs={logs} />
      </Section>
    </Page>
  )
}
