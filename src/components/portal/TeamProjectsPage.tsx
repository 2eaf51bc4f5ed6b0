'use client'
import { Group, Text } from '@mantine/core'
import Link from 'next/link'
import type { Ask } from '../../portal/team/ask'
import type { Led } from '../../portal/team/led'
import type { TeamProject } from '../../portal/team/projects'
import type { ProjectTime } from '../../portal/team/totals'
import { duration } from './amounts'
import { Bars } from './Bars'
import { Page, Section } from './Page'
import { Print } from './Print'
import { PurposeForm } from './PurposeForm'
import { Rows } from './Rows'
import { TeamNav } from './TeamNav'
import { useWords } from './Words'

interface Props {
  led: Led
  month: string
  previous: string | null
  next: string | null
  projects: TeamProject[]
  /** Who spent how much; null while no purpose is stated. */
  times: ProjectTime[] | null
  ask: Ask | null
}

/** The projects of a team: who is in them, and under a viewing who spent how much in a month. */
export const TeamProjectsPage = ({ led, month, previous, next, projects, times, ask }: Props) => {
  const { say } = useWords()
  const href = (to: string) => `/team/projects?team=${led.team.id}&month=${to}`
  const comma = say(', ', '、')
  return (
    <Page
      testid="team-projects"
      title={say(`Projects of ${led.team.name}`, `${led.team.name}的项目`)}
      lead={say(
        'Who is in which project, and how much time went into it in a month.',
        '谁参与哪些项目，一个月内各用了多少时间。',
      )}
      actions={<Print />}
    >
      <TeamNav at="projects" team={led.team.id} teams={led.teams} />
      <Rows<TeamProject>
        caption={say('Projects', '项目')}
        rows={projects}
        rowKey={({ id }) => id}
        empty={say(
          'This team has no projects yet. HR enters them in the admin.',
          '此团队还没有项目。项目由人事在管理后台录入。',
        )}
        columns={[
          { head: say('Project', '项目'), cell: ({ name }) => name },
          { head: say('Code', '代号'), cell: ({ code }) => code || '–' },
          {
            head: say('Members', '成员'),
            cell: ({ members }) => members.join(comma) || say('the whole team', '全团队'),
          },
        ]}
      />
      <Section title={say(`Who spent how much in ${month}?`, `${month} 各用了多少时间？`)}>
        <Group gap="lg" className="gw-no-print">
          {previous ? (
            <Link className="gw-link" href={href(previous)} prefetch={false}>
              {say('Month before', '上个月')}
            </Link>
          ) : null}
          {next ? (
            <Link className="gw-link" href={href(next)} prefetch={false}>
              {say('Month after', '下个月')}
            </Link>
          ) : null}
        </Group>
        {times === null ? (
          ask ? (
            <PurposeForm ask={ask} scope="team" target={led.team} />
          ) : (
            <Text className="gw-empty">
              {say(
                'The policy in force does not open day totals to team leads.',
                '现行隐私政策未向团队负责人开放每日汇总。',
              )}
            </Text>
          )
        ) : times.length ? (
          <Bars caption={say('Projects by time', '各项目时长')} rows={times} />
        ) : (
          <Text className="gw-empty" c="dimmed">
            {say('No time of this month is on a project.', '本月没有归入任何项目的时间。')}
          </Text>
        )}
      </Section>
      {(times ?? []).map(({ id, name, seconds, people }) => (
        <Section
          key={id}
          title={name}
          about={say(
            `${duration(seconds, say)} by ${people.length} people`,
            `${people.length} 人，共 ${duration(seconds, say)}`,
          )}
        >
          <Bars caption={say(`Time in ${name} by person`, `${name}：各成员时长`)} rows={people} />
        </Section>
      ))}
    </Page>
  )
}
