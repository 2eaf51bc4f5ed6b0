'use client'
import { LOG_WORDS } from '../../i18n/logs'
import { Rows } from '../kit/Rows'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface DeviceLog {
  id: string
  at: string
  device: string
  kind: 'fault' | 'operation' | 'network'
  code: string
  keptUntil: string
}

/** What one's computers reported of themselves, newest first: the person reads all of it. */
export const DeviceLogs = ({ logs }: { logs: DeviceLog[] }) => {
  const { say, language } = useWords()
  const kinds = {
    fault: say(W.fault),
    operation: say(WORDS.operation),
    network: say(WORDS.network),
  }
  return (
    <Rows
      testid="device-log"
      caption={say(W.whatYourDevicesReported)}
      rows={logs}
      rowKey={({ id }) => id}
      empty={say(W.noReportsAreHeld)}
      columns={[
        { head: say(WORDS.what), cell: ({ code }) => LOG_WORDS[code]?.[language] ?? code },
        { head: say(WORDS.kind), cell: ({ kind }) => kinds[kind] },
        { head: say(WORDS.device), cell: ({ device }) => device },
        { head: say(WORDS.when), cell: ({ at }) => <Time at={at} /> },
        { head: say(WORDS.keptUntil), cell: ({ keptUntil }) => <Time at={keptUntil} /> },
      ]}
    />
  )
}
