'use client'
import { toTheSecond } from '../../records/reports/lengths'
import './team.css'
import type { MemberWeek } from './totals'
import { WeekCell } from './WeekCell'
import { weekdayOf } from '../kit/time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** A week by person and day. */
export const WeekTable = ({ people }: { people: readonly MemberWeek[] }) => {
  const { say, language } = useWords()
  return (
    <div
      className="gw-week"
      role="region"
      tabIndex={0}
      aria-label={say('Recorded time by person and day', '按成员和日期的记录时长')}
    >
      <table data-testid="week-table">
        <thead>
          <tr>
            <th scope="col">{say(WORDS.personName)}</th>
            {(people[0]?.days ?? []).map(({ date }) => (
              <th key={date} scope="col">
                {weekdayOf(date, language)} {date.slice(5)}
              </th>
            ))}
            <th scope="col" data-number>
              {say('Sum', '合计')}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((member) => (
            <tr key={member.id}>
              <th scope="row">{member.name}</th>
              {member.days.map((day) => (
                <td key={day.date}>
                  <WeekCell member={member} day={day} />
                </td>
              ))}
              <td data-number>{member.seconds === null ? '–' : toTheSecond(member.seconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
