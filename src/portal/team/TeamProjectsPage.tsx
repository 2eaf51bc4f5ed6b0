'use client'
import { Group, Text } from '@mantine/core'
import Link from 'next/link'
import { englishCount } from '../../base/labels'
import type { Unshown } from '../../admin/time/asked'
import type { Ask } from './ask'
import type { Led } from './led'
import type { TeamProject } from './projects'
import type { ProjectTime } from './totals'
import { duration } from '../kit/amounts'
import { Bars } from '../kit/Bars'
import { InsteadOf } from '../kit/InsteadOf'
import { NotThen } from '../days/NotThen'
import { Page, Section } from '../kit/Page'
import { Print } from '../kit/Print'
import { PurposeForm } from './PurposeForm'
import { Rows } from '../kit/Rows'
import { TeamNav } from './TeamNav'
import { useWords } from '../kit/Words'

interface Props {
  led: Led
  month: string
  previous: string | null
  next: string | null
  unshown: Unshown | null
  /** Whether all of the month was before the reader led. */
  isBefore: boolean
  projects: TeamProject[]
  /** Who spent how much; null while no purpose is stated. */
  times: ProjectTime[] | null
  /** Whose time is not open. */
  closed: readonly string[]
  ask: Ask | null
}

/** The projects of a team: who is in them, and under a viewing who spent how much in a month. */
export const TeamProjectsPage = ({
  led,
  month,
  previous,
  next,
  unshown,
  isBefore,
  projects,
  times,
  closed,
  ask,
}: Props) => {
  const { say } = useWords()
  const href = (to: string) => `/team/projects?team=${led.team.id}&month=${to}`
  const comma = say(', ', '、')
  const mayChoose = (named: readonly string[]): string =>
    named.length
      ? say(
          `the whole team; named as members: ${named.join(comma)}`,
          `全团队；指定成员：${named.join(comma)}`,
        )
      : say('the whole team', '全团队')
  const noProject = say('No project', '未归入项目')
  return (
    <Page
      testid="team-projects"
      title={say(`Projects of ${led.team.name}`, `${led.team.name}的项目`)}
      lead={say(
        'Who may put time on which project, and how much went into it in a month. Everybody in this team may, and so may members who are named from elsewhere; a computer may tell any project of the company.',
        '谁可以把时间归入哪些项目，以及一个月内各用了多少时间。本团队的每个人都可以归入，另行指定的成员也可以；电脑可以上报公司的任何项目。',
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
            head: say('May put time on it', '可以归入时间的人'),
            cell: ({ members }) => mayChoose(members),
          },
          ...(times === null
            ? []
            : [
                {
                  head: say(`With time on it in ${month}`, `${month} 有时间的人`),
                  cell: ({ id }: TeamProject) =>
                    times
                      .find((each) => each.id === id)
                      ?.people.map(({ name }) => name)
                      .join(comma) || say('nobody who is open to you', '已向您开放的人中没有'),
                },
              ]),
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
        <InsteadOf unshown={unshown} of="month" />
        {isBefore ? (
          <NotThen since={led.team.since} of="month" />
        ) : times === null ? (
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
        {closed.length ? (
          <Text size="sm" data-testid="closed">
            {say(`Not open: ${closed.join(comma)}.`, `未开放：${closed.join(comma)}。`)}
          </Text>
        ) : null}
      </Section>
      {(times ?? []).map(({ id, name, seconds, people }) => (
        <Section
          key={id}
          title={name || noProject}
          about={say(
            `${duration(seconds, say)} by ${englishCount(people.length, 'person', 'people')}`,
            `${people.length} 人，共 ${duration(seconds, say)}`,
          )}
        >
          <Bars
            caption={say(`${name || noProject}: time by person`, `${name || noProject}：各成员时长`)}
            rows={people}
          />
        </Section>
      ))}
    </Page>
  )
}
