'use client'
import { FileInput, NativeSelect } from '@mantine/core'
import { useWords } from '../kit/Words'
import * as W from './words'

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
      label={say(W.recordedOn)}
      description={say(W.ifThisComputerSendsRecords)}
      maw={420}
      value={device}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={[
        { value: '', label: say(W.anotherComputer) },
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
      label={say(W.exportOfActivitywatch)}
      description={say(W.fileIsRead)}
      placeholder={say(W.chooseAJsonFile)}
      accept="application/json,.json"
      maw={420}
      disabled={disabled}
      value={file}
      onChange={onChoose}
      fileInputProps={{
        'aria-label': say(W.exportOfActivitywatch),
        // A browser says nothing where the same file is chosen again.
        onClick: (event) => {
          event.currentTarget.value = ''
        },
      }}
    />
  )
}
