'use client'
import { Stack, Text } from '@mantine/core'
import { ExportFile, RecordedOn } from './ImportFields'
import { ImportPreview } from './ImportPreview'
import { ImportStatus } from './ImportStatus'
import { useImport } from './useImport'
import { Failure } from '../kit/Failure'
import { useWords } from '../kit/Words'

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
          {say(
            'This counts by computer. Minutes that another of your computers has too count once in the day, so the day may grow by less.',
            '此处按电脑分别计算。其他电脑也有记录的分钟，当天只计一次，因此当天增加的时间可能较少。',
          )}
        </Text>
      ) : null}
      <Failure>{failure}</Failure>
      {isCut ? (
        <Text data-testid="import-cut">
          {say(
            'Some of it may be stored already. Choose the file again: what is there is told apart, and the rest can be stored.',
            '部分内容可能已保存。请重新选择该文件：已有的会单独列出，其余可继续保存。',
          )}
        </Text>
      ) : null}
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
