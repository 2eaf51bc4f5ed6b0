'use client'
import { Text } from '@mantine/core'
import { Chip } from '../../components/Chip'
import type { Sides, Told } from '../../timekeeping/preview'
import './attendance.css'
import { hoursOf } from './lengths'
import { Reasons } from './Reasons'
import { MINUTES } from '../../timekeeping/words'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const Side = ({ title, told }: { title: string; told: Told }) => {
  const { say, language } = useWords()
  const lengths = [
    [say(MINUTES.worked), told.worked],
    [say(MINUTES.late), told.late],
    [say(MINUTES.early), told.early],
    [say(MINUTES.missing), told.missing],
    [say(MINUTES.leave), told.leave],
    [say(MINUTES.overtimeWorkday), told.overtime.workday],
    [say(MINUTES.overtimeRest), told.overtime.rest],
    [say(MINUTES.overtimeHoliday), told.overtime.holiday],
  ] as const
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <Chip of="attendance" state={told.status} language={language} />
        <br />
        {lengths
          .filter(([, minutes], at) => at === 0 || minutes > 0)
          .map(([name, minutes]) => `${name} ${hoursOf(minutes)}`)
          .join(say(WORDS.comma))}
        {told.reasons.length ? (
          <Text size="sm" c="dimmed">
            <Reasons reasons={told.reasons} />
          </Text>
        ) : null}
      </dd>
    </div>
  )
}

/** What a day comes to without what was asked, and with it. */
export const BeforeAfter = ({ before, after }: Sides) => {
  const { say } = useWords()
  return (
    <dl className="gw-sides" data-testid="before-after">
      <Side title={say(W.dayBeforeIt)} told={before} />
      <Side title={say(W.dayAfterIt)} told={after} />
    </dl>
  )
}
