'use client'
import { Text } from '@mantine/core'
import type { ProjectTime } from './totals'
import { Bars } from '../kit/Bars'
import { Duration } from '../kit/Duration'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const ByPerson = ({ projects }: { projects: readonly ProjectTime[] }) => {
  const { say } = useWords()
  return (
    <details className="gw-more">
      <summary>{say(W.byPerson)}</summary>
      <Rows
        caption={say(W.projectsByPerson)}
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
            head: say(W.length),
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
    <Section title={say(W.onWhichProjectsDidWeek)}>
      {projects.length ? (
        <>
          <Bars caption={say(WORDS.timeByProject)} rows={projects} />
          <ByPerson projects={projects} />
        </>
      ) : (
        <Text className="gw-empty" c="dimmed">
          {say(W.noTimeOfThisWeek)}
        </Text>
      )}
    </Section>
  )
}
