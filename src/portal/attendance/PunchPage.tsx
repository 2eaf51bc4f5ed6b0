'use client'
import { Stack, Text } from '@mantine/core'
import { useServerClock } from '../../components/useServerClock'
import './attendance.css'
import { AttendanceNav } from './AttendanceNav'
import { PunchButtons } from './PunchButtons'
import { PunchKept } from './PunchKept'
import { PunchMissing } from './PunchMissing'
import { PunchToday } from './PunchToday'
import type { NoPunching, Punching } from './punching'
import { Page } from '../kit/Page'
import { calendarDay, clockIn, weekdayOf } from '../kit/time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const ServerClock = ({ at, date, zone }: Pick<Punching, 'at' | 'date' | 'zone'>) => {
  const { say, language } = useWords()
  return (
    <div>
      <p className="gw-big-clock" data-testid="server-clock">
        {clockIn(new Date(useServerClock(at)).toISOString(), zone)}
      </p>
      <Text c="dimmed">
        {calendarDay(date, language)} {weekdayOf(date, language)} · {zone} · {say(W.serverTime)}
      </Text>
    </div>
  )
}

/** Where a person punches: what the button does, the shift, the day so far, what is missing, what is kept. */
export const PunchPage = ({ punching }: { punching: Punching | NoPunching }) => {
  const { say } = useWords()
  if ('none' in punching)
    return (
      <Page testid="punch-page" title={say(WORDS.punch)}>
        <Text className="gw-empty" data-testid="no-punching">
          {punching.none === 'term' ? say(W.noTerm) : say(W.noEmployment)}
        </Text>
      </Page>
    )
  return (
    <Page testid="punch-page" title={say(WORDS.punch)}>
      <AttendanceNav at="punch" />
      <div className="gw-punching">
        <Stack gap="md">
          <ServerClock {...punching} />
          <PunchButtons {...punching} />
          <PunchMissing missing={punching.missing} />
        </Stack>
        <Stack gap="lg">
          <PunchToday {...punching} />
          <PunchKept {...punching.kept} />
        </Stack>
      </div>
    </Page>
  )
}
