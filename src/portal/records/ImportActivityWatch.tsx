'use client'
import { Stack, Text } from '@mantine/core'
import { ExportFile, RecordedOn } from './ImportFields'
import { ImportPreview } from './ImportPreview'
import { ImportStatus } from './ImportStatus'
import { useImport } from './useImport'
import { Failure } from '../kit/Failure'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props {
  at: string
  zone: string
  devices: { id: string; name: string }[]
}

/** Brings in a file of ActivityWatch: folded to minutes here in the browser, looked at, then stored. */
export const ImportActivityWatch = ({ at, zone, devices }: Props) => {
  const { say } = useWords()
  const { device, choose, file, look, looked, store, done, progress, failure, isCut } = useImport(at, zone)
  return (
    <Stack gap="sm" data-testid="import-activitywatch">
      {devices.length ? <RecordedOn devices={devices} device={device} onChoose={choose} /> : null}
      <ExportFile file={file} disabled={progress !== null} onChoose={(chosen) => void look(chosen, device)} />
      <ImportStatus progress={progress} done={done} />
      {(looked ?? done)?.fresh ? (
        <Text size="sm" data-testid="import-once">
          {say(W.thisCountsByComputer)}
        </Text>
      ) : null}
      <Failure>{failure}</Failure>
      {isCut ? <Text data-testid="import-cut">{say(W.someOf)}</Text> : null}
      {looked ? (
        <ImportPreview
          looked={looked}
          onStore={() => void store()}
          onCancel={() => void look(null, device)}
        />
      ) : null}
    </Stack>
  )
}
