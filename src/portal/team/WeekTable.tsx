'use client'
import { DataTable } from '../../components/Table'
import { toTheSecond } from '../../records/reports/lengths'
import './team.css'
import type { MemberWeek } from './totals'
import { WeekCell } from './WeekCell'
import { weekdayOf } from '../kit/time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** A week by person and day. */
export const WeekTable = ({ people }: { people: readonly MemberWeek[] }) => {
  const { say, language } = useWords()
  return (
    <div className="gw-week" role="region" tabIndex={0} aria-label={say(W.recordedTimeByPerson)}>
      <DataTable
        testid="week-table"
        rows={people}
        rowKey={({ id }) => id}
        columns={[
          { head: say(WORDS.personName), cell: ({ name }) => name },
          ...(people[0]?.days ?? []).map(({ date }, i) => ({
            head: `${weekdayOf(date, language)} ${date.slice(5)}`,
            cell: (member: MemberWeek) => {
              const day = member.days[i]
              return day ? <WeekCell member={member} day={day} /> : null
            },
          })),
          {
            head: say(W.sum),
            cell: ({ seconds }) => (seconds === null ? '–' : toTheSecond(seconds)),
            number: true,
          },
        ]}
      />
    </div>
  )
}
