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
      {say('No time of this month is on a project.', '本月没有归入任何项目的时间。')}
    </Text>
  )
}

/** A month of the team by project; or the way to open it. */
export const ProjectMonth = (props: ProjectMonthProps) => {
  const { team, month, previous, next, unshown, isBefore, times, closed, ask } = props
  const { say } = useWords()
  const names = closed.join(say(', ', '、'))
  return (
    <Section title={say(`Who spent how much in ${month}?`, `${month} 各用了多少时间？`)}>
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
          {say(
            'The policy in force does not open day totals to team leads.',
            '现行隐私政策未向团队负责人开放每日汇总。',
          )}
        </TotalsShut>
      )}
      {closed.length ? (
        <Text size="sm" data-testid="closed">
          {say(`Not open: ${names}.`, `未开放：${names}。`)}
        </Text>
      ) : null}
    </Section>
  )
}
