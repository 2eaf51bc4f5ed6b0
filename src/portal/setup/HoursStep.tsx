'use client'
import { Alert, Button, Checkbox, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { faultOfHours, weekInWords } from '../../i18n/hours'
import { Failure } from '../kit/Failure'
import { useWords } from '../kit/Words'
import { StepForm } from './StepForm'
import { useStep } from './useStep'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Span {
  from: string
  to: string
}
export interface Hours extends Span {
  days: string[]
  breaks: Span[]
}

const WEEK = [
  ['1', 'Monday', '星期一'],
  ['2', 'Tuesday', '星期二'],
  ['3', 'Wednesday', '星期三'],
  ['4', 'Thursday', '星期四'],
  ['5', 'Friday', '星期五'],
  ['6', 'Saturday', '星期六'],
  ['7', 'Sunday', '星期日'],
] as const
interface TimesProps {
  name: string
  span: Span
  onChange: (span: Span) => void
}
const Times = ({ name, span, onChange }: TimesProps) => {
  const { say } = useWords()
  const box = (end: keyof Span, label: string) => (
    <TextInput
      type="time"
      name={`${name}-${end}`}
      label={label}
      required
      withAsterisk={false}
      w={160}
      value={span[end]}
      onChange={(event) => onChange({ ...span, [end]: event.currentTarget.value })}
    />
  )
  return (
    <Group gap="md" align="flex-end">
      {box('from', say(WORDS.from))}
      {box('to', say(WORDS.to))}
    </Group>
  )
}

export const HoursStep = ({ may, company, given }: { may: boolean; company: string; given: Hours }) => {
  const { say, language } = useWords()
  const { busy, failure, run, finish } = useStep('hours')
  const [hours, setHours] = useState(given)
  const set = (part: Partial<Hours>) => {
    setMeant(false)
    setHours((before) => ({ ...before, ...part }))
  }
  const setBreak = (i: number, span: Span) =>
    set({ breaks: hours.breaks.map((each, j) => (j === i ? span : each)) })
  const [meant, setMeant] = useState(false)
  const fault = faultOfHours(hours)
  const week = weekInWords(hours)
  return (
    <StepForm
      step="hours"
      may={may}
      busy={busy}
      failure={failure}
      blocked={!hours.days.length || fault !== null || (week?.warning != null && !meant)}
      save={say(WORDS.saveAndGoOn)}
      onSave={() => void finish(() => run(`/api/companies/${company}/hours`, { hours }))}
      lead={say(W.nothingIsCollectedOutside)}
    >
      <Stack gap="lg" maw={560}>
        <Checkbox.Group
          label={say(WORDS.workingDays)}
          value={hours.days}
          onChange={(days) => set({ days: [...days].sort() })}
        >
          <Group gap="xs" mt={4}>
            {WEEK.map(([value, en, zh]) => (
              <Checkbox key={value} value={value} label={say(en, zh)} size="md" />
            ))}
          </Group>
        </Checkbox.Group>
        <Times name="hours" span={hours} onChange={(span) => set(span)} />
        <Fieldset legend={say(WORDS.breaks)}>
          <Stack gap="md">
            {hours.breaks.map((span, i) => (
              <div className="gw-break" key={i}>
                <Times name={`break-${i}`} span={span} onChange={(next) => setBreak(i, next)} />
                <Button
                  variant="default"
                  onClick={() => set({ breaks: hours.breaks.filter((_each, j) => j !== i) })}
                  aria-label={say(W.removeBreak(i + 1))}
                >
                  {say(W.remove)}
                </Button>
              </div>
            ))}
            <div>
              <Button
                variant="default"
                disabled={hours.breaks.length >= 8}
                onClick={() => set({ breaks: [...hours.breaks, { from: '12:00', to: '13:00' }] })}
              >
                {say(W.addABreak)}
              </Button>
            </div>
          </Stack>
        </Fieldset>
        <Text role="status" c="dimmed" data-testid="hours-week">
          {fault ? '' : week?.said[language]}
        </Text>
        <Failure>{fault?.[language] ?? ''}</Failure>
        {week?.warning && !fault ? (
          <Alert color="yellow" variant="outline" role="alert" data-testid="hours-much">
            <Stack gap="sm">
              <Text>{week.warning[language]}</Text>
              <Checkbox
                name="meant"
                size="md"
                label={say(W.theseHoursAreMeant)}
                checked={meant}
                onChange={(event) => setMeant(event.currentTarget.checked)}
              />
            </Stack>
          </Alert>
        ) : null}
      </Stack>
    </StepForm>
  )
}
