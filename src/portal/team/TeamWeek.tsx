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
import * as W from './words'

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
      {say(W.youLeadThisTeamSince(since, led.zone))}
      {opened.map(({ purpose, until }) => (
        <div key={`${purpose} ${until}`} data-testid="opened-for">
          {say(W.openedForUntil(purpose))}
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
    <Section title={say(W.theWeekOf(from))} about={<OpenOf led={led} opened={opened} />}>
      <NeighboursLine
        previous={week.previous}
        next={week.next}
        href={(to) => `/team?team=${team.id}&week=${to}`}
        before={say(W.weekBefore)}
        after={say(W.weekAfter)}
      />
      <InsteadOf unshown={unshown} of="week" />
      {isBefore ? (
        <NotThen since={team.since} of="week" />
      ) : totals ? (
        <WeekTotals totals={totals} since={team.since} />
      ) : (
        <TotalsShut ask={ask} team={team}>
          {say(W.policyInForce)}
        </TotalsShut>
      )}
    </Section>
  )
}
