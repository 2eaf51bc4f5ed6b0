'use client'
import type { Unshown } from '../../admin/time/asked'
import './day.css'
import { DayRows } from './DayRows'
import type { Month } from './days'
import { HoursByDay } from './HoursByDay'
import { MonthSums } from './MonthSums'
import { InsteadOf } from '../kit/InsteadOf'
import { Page } from '../kit/Page'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** The reader's days by month: the answer as a chart, the table behind it. */
export const DaysPage = ({ unshown, ...month }: Month & { unshown: Unshown | null }) => {
  const { say } = useWords()
  const timed = month.days.filter(({ seconds }) => seconds !== null)
  return (
    <Page title={say(WORDS.myDays)} lead={say(W.whatIsHeld)}>
      <InsteadOf unshown={unshown} of="month" />
      <MonthSums {...month} />
      {timed.length ? <HoursByDay days={timed} /> : null}
      <DayRows days={month.days} kinds={month.kinds} />
    </Page>
  )
}
