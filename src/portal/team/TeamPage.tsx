'use client'
import type { MemberNow } from './now'
import './team.css'
import { TeamNav } from './TeamNav'
import { TeamWeek, type TeamWeekProps } from './TeamWeek'
import { WeekProjects } from './WeekProjects'
import { WhoWorksNow } from './WhoWorksNow'
import { Page } from '../kit/Page'
import { Print } from '../kit/Print'
import { useWords } from '../kit/Words'

interface Props extends TeamWeekProps {
  now: MemberNow[]
}

/** The lead's page: who works now; under a viewing, the week by person and project, with what explains its gaps. */
export const TeamPage = ({ now, ...week }: Props) => {
  const { say } = useWords()
  const { team, teams } = week.led
  return (
    <Page
      testid="team-page"
      title={team.name}
      lead={say(
        'Your team: who works now, and its week once you have stated a purpose. Everybody reads on “Who looked” what you opened of them.',
        '您的团队：谁在工作；声明目的后可查看一周情况。您查看了什么，对方都可以在“谁看过”中看到。',
      )}
      actions={<Print />}
    >
      <TeamNav at="week" team={team.id} teams={teams} />
      <WhoWorksNow now={now} />
      <TeamWeek {...week} />
      {week.totals ? <WeekProjects projects={week.totals.projects} /> : null}
    </Page>
  )
}
