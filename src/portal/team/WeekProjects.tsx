'use client'
import { Text } from '@mantine/core'
import type { ProjectTime } from './totals'
import { Bars } from '../kit/Bars'
import { Duration } from '../kit/Duration'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

const ByPerson = ({ projects }: { projects: readonly ProjectTime[] }) => {
  const { say } = useWords()
  return (
    <details className="gw-more">
      <summary>{say('By person', '按成员')}</summary>
      <Rows
        caption={say('Projects by person', '各成员项目时长')}
        rows={projects.flatMap((project) =>
          project.people.map((each) => ({ ...each, project: project.name, id: project.id })),
        )}
        rowKey={({ id, name }) => `${id} ${name}`}
        empty=""
        columns={[
          {
            head: say(WORDS.project),
            cell: ({ project }) => project || say(WORDS.noProject),
            by: ({ project }) => project || null,
          },
          { head: say(WORDS.personName), cell: ({ name }) => name, by: ({ name }) => name },
          {
            head: say('Length', '时长'),
            number: true,
            cell: ({ seconds }) => <Duration seconds={seconds} />,
            by: ({ seconds }) => seconds,
          },
        ]}
      />
    </details>
  )
}

/** A week of the team by project. */
export const WeekProjects = ({ projects }: { projects: readonly ProjectTime[] }) => {
  const { say } = useWords()
  return (
    <Section title={say('On which projects did the week go?', '这一周用在哪些项目上？')}>
      {projects.length ? (
        <>
          <Bars caption={say(WORDS.timeByProject)} rows={projects} />
          <ByPerson projects={projects} />
        </>
      ) : (
        <Text className="gw-empty" c="dimmed">
          {say(
            'No time of this week is on a project. Computers may tell the project, and people put their time on one in their own days.',
            '本周没有归入任何项目的时间。项目可由电脑上报，也可由本人在“我的记录”中归入。',
          )}
        </Text>
      )}
    </Section>
  )
}
