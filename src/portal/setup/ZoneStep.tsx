'use client'
import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../kit/Words'
import { ZoneSelect } from '../kit/ZoneSelect'
import { StepForm } from './StepForm'
import { useStep } from './useStep'
import { WORDS } from '../../i18n/words'

interface Props {
  may: boolean
  company: string
  zone: string
  /** The server's clock when the page was made, milliseconds. */
  at: number
}

export const ZoneStep = ({ may, company, zone: given, at }: Props) => {
  const { say, language } = useWords()
  const { busy, failure, run, finish } = useStep('zone')
  const [zone, setZone] = useState(given)
  const clock = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: zone,
    dateStyle: 'full',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(at)
  return (
    <StepForm
      step="zone"
      may={may}
      busy={busy}
      failure={failure}
      save={say(WORDS.saveAndGoOn)}
      onSave={() => void finish(() => run(`/api/companies/${company}/hours`, { zone }))}
      lead={say(
        'Working hours, days and deadlines are counted in the company’s zone. A person elsewhere gets a zone of his own with the employment.',
        '工作时间、日期和期限按公司时区计算。在其他地区工作的成员，可在任职信息中单独设置时区。',
      )}
    >
      <Stack gap="xs" maw={440}>
        <ZoneSelect label={say(WORDS.timeZone)} value={zone} onChange={setZone} />
        <Text size="sm" c="dimmed" role="status">
          {say(`There it is ${clock}.`, `当地时间：${clock}。`)}
        </Text>
      </Stack>
    </StepForm>
  )
}
