'use client'
import type { Unshown } from '../../admin/time/asked'
import type { Ask, OpenedFor } from './ask'
import type { Led } from './led'
import type { Totals } from './totals'
import { TotalsShut } from './TotalsShut'
import { WeekTotals } from './WeekTotals'
import { NotThen } from '../days/NotThen'
import { InsteadOf } from '../kit/InsteadOf'
import { NeighboursLine } from '../kit/Neighbours'
import { Section } from '../kit/Page'
import { calendarDay } from '../kit/time'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'

export interface TeamWeekProps {
  led: Led
  /** Its days, and those of the weeks before and after. */
  week: { from: string; to: string; previous: string | null; next: string | null }
  unshown: Unshown | null
  /** Whether all of the week was before the reader led. */
  isBefore: boolean
  /** Null while no purpose is stated. */
  totals: Totals | null
  opened: readonly OpenedFor[]
  ask: Ask | null
}

const OpenOf = ({ led, opened }: Pick<TeamWeekProps, 'led' | 'opened'>) => {
  const { say, language } = useWords()
  const since = calendarDay(led.team.since, language)
  return (
    <>
      {say(
        `You lead this team since ${since}; nothing before is open to you. Days are those of ${led.zone}.`,
        `您自 ${since} 起负责此团队，此前的记录不向您开放。日期按 ${led.zone} 计。`,
      )}
      {opened.map(({ purpose, until }) => (
        <div key={`${purpose} ${until}`} data-testid="opened-for">
          {say(`Opened for: ${purpose}, until `, `查看目的：${purpose}，有效至 `)}
          <Time at={until} zone={led.zone} />
        </div>
      ))}
    </>
  )
}

/** A week of the team by person, with what explains its gaps; or the way to open it. */
export const TeamWeek = ({ led, week, unshown, isBefore, totals, opened, ask }: TeamWeekProps) => {
  const { say, language } = useWords()
  const { team } = led
  const from = calendarDay(week.from, language)
  return (
    <Section
      title={say(`The week of ${from}`, `${from} 起的一周`)}
      about={<OpenOf led={led} opened={opened} />}
    >
      <NeighboursLine
        previous={week.previous}
        next={week.next}
        href={(to) => `/team?team=${team.id}&week=${to}`}
        before={say('Week before', '上一周')}
        after={say('Week after', '下一周')}
      />
      <InsteadOf unshown={unshown} of="week" />
      {isBefore ? (
        <NotThen since={team.since} of="week" />
      ) : totals ? (
        <WeekTotals totals={totals} since={team.since} />
      ) : (
        <TotalsShut ask={ask} team={team}>
          {say(
            'The policy in force does not open day totals to team leads. HR and the privacy officer write the policy.',
            '现行隐私政策未向团队负责人开放每日汇总。政策由人事和隐私负责人起草。',
          )}
        </TotalsShut>
      )}
    </Section>
  )
}
