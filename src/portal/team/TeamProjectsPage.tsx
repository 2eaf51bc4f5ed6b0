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
      title={say(`Projects of ${team.name}`, `${team.name}的项目`)}
      lead={say(
        'Who may put time on which project, and how much went into it in a month. Everybody in this team may, and so may members who are named from elsewhere; a computer may tell any project of the company.',
        '谁可以把时间归入哪些项目，以及一个月内各用了多少时间。本团队的每个人都可以归入，另行指定的成员也可以；电脑可以上报公司的任何项目。',
      )}
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
