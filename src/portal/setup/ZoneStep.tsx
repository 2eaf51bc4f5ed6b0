'use client'
import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../kit/Words'
import { ZoneSelect } from '../kit/ZoneSelect'
import { StepForm } from './StepForm'
import { useStep } from './useStep'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
      lead={say(W.workingHours)}
    >
      <Stack gap="xs" maw={440}>
        <ZoneSelect label={say(WORDS.timeZone)} value={zone} onChange={setZone} />
        <Text size="sm" c="dimmed" role="status">
          {say(W.thereItIs(clock))}
        </Text>
      </Stack>
    </StepForm>
  )
}
