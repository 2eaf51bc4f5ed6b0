'use client'
import { Text } from '@mantine/core'
import type { Unshown } from '../../admin/time/asked'
import type { Ask } from './ask'
import type { Led } from './led'
import type { ProjectTime } from './totals'
import { TotalsShut } from './TotalsShut'
import { NotThen } from '../days/NotThen'
import { Bars } from '../kit/Bars'
import { InsteadOf } from '../kit/InsteadOf'
import { NeighboursLine } from '../kit/Neighbours'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface ProjectMonthProps {
  team: Led['team']
  month: string
  previous: string | null
  next: string | null
  unshown: Unshown | null
  /** Whether all of the month was before the reader led. */
  isBefore: boolean
  /** Who spent how much; null while no purpose is stated. */
  times: ProjectTime[] | null
  /** Whose time is not open. */
  closed: readonly string[]
  ask: Ask | null
}

const ProjectTimes = ({ times }: { times: readonly ProjectTime[] }) => {
  const { say } = useWords()
  return times.length ? (
    <Bars caption={say(WORDS.timeByProject)} rows={times} />
  ) : (
    <Text className="gw-empty" c="dimmed">
      {say(W.noTimeOfThisMonth)}
    </Text>
  )
}

/** A month of the team by project; or the way to open it. */
export const ProjectMonth = (props: ProjectMonthProps) => {
  const { team, month, previous, next, unshown, isBefore, times, closed, ask } = props
  const { say } = useWords()
  const names = closed.join(say(WORDS.listComma))
  return (
    <Section title={say(W.whoSpentHowMuchIn(month))}>
      <NeighboursLine
        previous={previous}
        next={next}
        href={(to) => `/team/projects?team=${team.id}&month=${to}`}
        before={say(WORDS.monthBefore)}
        after={say(WORDS.monthAfter)}
      />
      <InsteadOf unshown={unshown} of="month" />
      {isBefore ? (
        <NotThen since={team.since} of="month" />
      ) : times ? (
        <ProjectTimes times={times} />
      ) : (
        <TotalsShut ask={ask} team={team}>
          {say(W.policyInForceDoesNotOpen)}
        </TotalsShut>
      )}
      {closed.length ? (
        <Text size="sm" data-testid="closed">
          {say(W.notOpenNames(names))}
        </Text>
      ) : null}
    </Section>
  )
}
