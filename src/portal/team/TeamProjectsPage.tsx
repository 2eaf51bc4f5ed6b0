'use client'
import type { Led } from './led'
import { ProjectMonth, type ProjectMonthProps } from './ProjectMonth'
import { ProjectPeople } from './ProjectPeople'
import type { TeamProject } from './projects'
import { TeamNav } from './TeamNav'
import { TeamProjectRows } from './TeamProjectRows'
import { Page } from '../kit/Page'
import { Print } from '../kit/Print'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props extends Omit<ProjectMonthProps, 'team'> {
  led: Led
  projects: TeamProject[]
}

/** The projects of a team: who is in them, and under a viewing who spent how much in a month. */
export const TeamProjectsPage = ({ led: { team, teams }, projects, ...month }: Props) => {
  const { say } = useWords()
  return (
    <Page
      testid="team-projects"
      title={say(W.projectsOf(team.name))}
      lead={say(W.whoMayPutTime)}
      actions={<Print />}
    >
      <TeamNav at="projects" team={team.id} teams={teams} />
      <TeamProjectRows month={month.month} projects={projects} times={month.times} />
      <ProjectMonth team={team} {...month} />
      {(month.times ?? []).map((project) => (
        <ProjectPeople key={project.id} project={project} />
      ))}
    </Page>
  )
}
