'use client'
import type { Waiting } from '../attendance/waiting'
import { WaitingRequests } from '../attendance/WaitingRequests'
import type { MemberNow } from './now'
import './team.css'
import { TeamNav } from './TeamNav'
import { TeamWeek, type TeamWeekProps } from './TeamWeek'
import { WeekProjects } from './WeekProjects'
import { WhoWorksNow } from './WhoWorksNow'
import { Page } from '../kit/Page'
import { Print } from '../kit/Print'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props extends TeamWeekProps {
  now: MemberNow[]
  /** What waits for his decision; null where the policy has no term for any of it. */
  waiting: Waiting[] | null
}

/** The lead's page: who works now; under a viewing, the week by person and project, with what explains its gaps. */
export const TeamPage = ({ now, waiting, ...week }: Props) => {
  const { say } = useWords()
  const { team, teams } = week.led
  return (
    <Page testid="team-page" title={team.name} lead={say(W.yourTeam)} actions={<Print />}>
      <TeamNav at="week" team={team.id} teams={teams} />
      {waiting ? <WaitingRequests waiting={waiting} /> : null}
      <WhoWorksNow now={now} />
      <TeamWeek {...week} />
      {week.totals ? <WeekProjects projects={week.totals.projects} /> : null}
    </Page>
  )
}
