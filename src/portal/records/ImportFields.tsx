'use client'
import { FileInput, NativeSelect } from '@mantine/core'
import { useWords } from '../kit/Words'

interface DeviceProps {
  devices: readonly { id: string; name: string }[]
  device: string
  onChoose: (device: string) => void
}

/** On which of the reader's computers the file was recorded. */
export const RecordedOn = ({ devices, device, onChoose }: DeviceProps) => {
  const { say } = useWords()
  return (
    <NativeSelect
      label={say('Recorded on', '记录于')}
      description={say(
        'If this computer sends records already, choose it, so that nothing counts twice.',
        '如果这台电脑已在发送记录，请选择它，以免重复计数。',
      )}
      maw={420}
      value={device}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={[
        { value: '', label: say('Another computer', '其他电脑') },
        ...devices.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}

interface FileProps {
  file: File | null
  disabled: boolean
  onChoose: (file: File | null) => void
}

/** The file that ActivityWatch exported. */
export const ExportFile = ({ file, disabled, onChoose }: FileProps) => {
  const { say } = useWords()
  return (
    <FileInput
      label={say('Export of ActivityWatch', 'ActivityWatch 导出文件')}
      description={say(
        'The file is read in your browser. Only minutes of the last 14 days are sent, without any address.',
        '文件在您的浏览器中读取，仅发送最近 14 天的分钟记录，不含任何网址。',
      )}
      placeholder={say('Choose a JSON file', '选择 JSON 文件')}
      accept="application/json,.json"
      maw={420}
      disabled={disabled}
      value={file}
      onChange={onChoose}
      fileInputProps={{
        'aria-label': say('Export of ActivityWatch', 'ActivityWatch 导出文件'),
        // A browser says nothing where the same file is chosen again.
        onClick: (event) => {
          event.currentTarget.value = ''
        },
      }}
    />
  )
}
