'use client'
import { Text } from '@mantine/core'
import type { Unshown } from '../../admin/time/asked'
import { AllDays } from './AllDays'
import './attendance.css'
import { AskedList } from './AskedList'
import { AskForms } from './AskForms'
import { AttendanceNav } from './AttendanceNav'
import { DayDetail } from './DayDetail'
import { ExplainedDays } from './ExplainedDays'
import { MonthTotals } from './MonthTotals'
import type { OwnMonth } from './month'
import { SheetCard } from './SheetCard'
import { InsteadOf } from '../kit/InsteadOf'
import { NeighboursLine } from '../kit/Neighbours'
import { Page, Section } from '../kit/Page'
import { Print } from '../kit/Print'
import { calendarMonth } from '../kit/time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  /** Null where nothing of it may be kept, or the reader works nowhere. */
  month: OwnMonth | null
  unshown: Unshown | null
}

const Month = ({ month, unshown }: { month: OwnMonth; unshown: Unshown | null }) => {
  const { say, language } = useWords()
  const { previous, next, days, day, sheets, asked, zone } = month
  // A sheet of just these days has told what they come to.
  const isOfSheet = sheets.some(({ from, to }) => from === month.from && to === month.to)
  return (
    <Page
      testid="month-page"
      title={say(W.attendanceOf(calendarMonth(month.month, language)))}
      lead={say(W.inAWord)}
      actions={<Print />}
    >
      <AttendanceNav at="month" />
      <InsteadOf unshown={unshown} of="month" />
      <NeighboursLine
        previous={previous}
        next={next}
        href={(to) => `/month?month=${to}`}
        before={say(WORDS.monthBefore)}
        after={say(WORDS.monthAfter)}
      />
      {sheets.map((sheet) => (
        <SheetCard key={sheet.period} sheet={sheet} />
      ))}
      {day ? <DayDetail month={month} day={day} /> : null}
      {days.length ? (
        <>
          {isOfSheet ? null : <MonthTotals totals={month.totals} />}
          <ExplainedDays days={days} />
          <AllDays days={days} />
          <Text size="sm" c="dimmed">
            {say(W.timesIn(zone))}
          </Text>
        </>
      ) : (
        <Text className="gw-empty">{say(W.noDaysYet)}</Text>
      )}
      <Section title={say(W.myRequests)} id="requests">
        {day ? null : <AskForms month={month} date={month.today} />}
        <AskedList asked={asked} empty={say(W.noRequests)} today={month.today} />
      </Section>
    </Page>
  )
}

/** A month of one's own attendance: what is signed, the totals, the days and why, what was asked. */
export const MonthPage = ({ month, unshown }: Props) => {
  const { say } = useWords()
  if (month) return <Month month={month} unshown={unshown} />
  return (
    <Page testid="month-page" title={say(WORDS.myAttendance)}>
      <Text className="gw-empty">{say(W.noTerm)}</Text>
    </Page>
  )
}
