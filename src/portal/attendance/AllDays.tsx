'use client'
import '../days/day.css'
import './attendance.css'
import { Chip } from '../../components/Chip'
import { DayLink } from './DayLink'
import type { DayShown } from './dayShown'
import { hoursOf } from './lengths'
import { Reasons } from './Reasons'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { clockIn } from '../kit/time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const clock = (at: string | null, zone: string): string => (at ? clockIn(at, zone) : '–')

/** Each day of the month in a row, folded away on the screen. */
export const AllDays = ({ days }: { days: readonly DayShown[] }) => {
  const { say, language } = useWords()
  return (
    <Section title={say(W.allDays)}>
      <details className="gw-more gw-all-days" data-testid="all-days">
        <summary>{say(W.allDaysBy(days.length))}</summary>
        <Rows<DayShown>
          caption={say(W.allDays)}
          rows={days}
          rowKey={({ date }) => date}
          testid="month-day"
          empty=""
          columns={[
            { head: say(WORDS.day), cell: ({ date }) => <DayLink date={date} /> },
            {
              head: say(WORDS.state),
              cell: ({ status }) => <Chip of="attendance" state={status} language={language} />,
            },
            { head: say(W.shiftIs), cell: ({ shift }) => shift ?? '–' },
            { head: say(W.firstIn), cell: ({ firstIn, zone }) => clock(firstIn, zone) },
            { head: say(W.lastOut), cell: ({ lastOut, zone }) => clock(lastOut, zone) },
            {
              head: say(W.workedOfDue),
              number: true,
              cell: ({ worked, due }) => `${hoursOf(worked)} / ${hoursOf(due)}`,
            },
            { head: say(WORDS.why), cell: ({ reasons }) => <Reasons reasons={reasons} /> },
          ]}
        />
      </details>
    </Section>
  )
}
