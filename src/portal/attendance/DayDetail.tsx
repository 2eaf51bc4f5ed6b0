'use client'
import { Group, Stack, Text, Title } from '@mantine/core'
import { Chip } from '../../components/Chip'
import { AskedList } from './AskedList'
import { AskForms } from './AskForms'
import './attendance.css'
import type { DayShown } from './dayShown'
import { hoursOf } from './lengths'
import type { OwnMonth } from './month'
import { PunchList } from './PunchList'
import { Reasons } from './Reasons'
import { Facts } from '../kit/Facts'
import { calendarDay, weekdayOf } from '../kit/time'
import { MINUTES } from '../../timekeeping/words'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const DayFacts = ({ day }: { day: DayShown }) => {
  const { say } = useWords()
  const rest = [
    [say(MINUTES.break), day.break],
    [say(MINUTES.leave), day.leave],
    [say(MINUTES.late), day.late],
    [say(MINUTES.early), day.early],
    [say(MINUTES.missing), day.missing],
    [say(MINUTES.overtimeWorkday), day.overtimeWorkday],
    [say(MINUTES.overtimeRest), day.overtimeRest],
    [say(MINUTES.overtimeHoliday), day.overtimeHoliday],
    [say(MINUTES.uncounted), day.uncounted],
  ] as const
  return (
    <Facts
      facts={[
        [say(W.workedOfDue), `${hoursOf(day.worked)} / ${hoursOf(day.due)}`],
        ...rest
          .filter(([, minutes]) => minutes > 0)
          .map(([name, minutes]): [string, string] => [name, hoursOf(minutes)]),
      ]}
    />
  )
}

interface Props {
  month: OwnMonth
  day: NonNullable<OwnMonth['day']>
}

/** A day opened: what it comes to and why, its punches, what was asked about it, and what can be asked. */
export const DayDetail = ({ month, day: { date, shown, punches, asked } }: Props) => {
  const { say, language } = useWords()
  return (
    <section id="day" className="gw-card" data-testid="day-detail" data-date={date}>
      <Stack gap="md">
        <Group gap="sm">
          <Title order={2} size="h4">
            {calendarDay(date, language)} {weekdayOf(date, language)}
          </Title>
          {shown ? <Chip of="attendance" state={shown.status} language={language} /> : null}
          {shown?.shift ? <Text c="dimmed">{shown.shift}</Text> : null}
        </Group>
        {shown ? <DayFacts day={shown} /> : null}
        {shown?.reasons.length ? (
          <Text data-testid="day-reasons">
            <Reasons reasons={shown.reasons} />
          </Text>
        ) : null}
        <Stack gap={4}>
          <Title order={3} size="h5">
            {say(WORDS.punches)}
          </Title>
          <PunchList punches={punches} empty={say(W.noPunchOfDay)} />
        </Stack>
        <AskForms month={month} date={date} punches={punches} />
        {asked.length ? (
          <Stack gap={4}>
            <Title order={3} size="h5">
              {say(W.requestsOfDay)}
            </Title>
            <AskedList asked={asked} empty="" today={month.today} />
          </Stack>
        ) : null}
      </Stack>
    </section>
  )
}
