'use client'
import type { TeamProject } from './projects'
import type { ProjectTime } from './totals'
import type { Column } from '../../components/Table'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  month: string
  projects: readonly TeamProject[]
  /** Who spent how much in the month; null while no purpose is stated. */
  times: readonly ProjectTime[] | null
}

/** The projects of a team, who may put time on each, and under a viewing who did. */
export const TeamProjectRows = ({ month, projects, times }: Props) => {
  const { say } = useWords()
  const comma = say(WORDS.listComma)
  const mayChoose = (named: readonly string[]): string =>
    named.length ? say(W.wholeTeam(named.join(comma))) : say(W.theWholeTeam)
  const withTime: Column<TeamProject> = {
    head: say(W.withTimeOnItIn(month)),
    cell: ({ id }) =>
      times
        ?.find((each) => each.id === id)
        ?.people.map(({ name }) => name)
        .join(comma) || say(W.nobodyWhoIsOpen),
  }
  return (
    <Rows<TeamProject>
      caption={say(WORDS.projects)}
      rows={projects}
      rowKey={({ id }) => id}
      empty={say(W.thisTeamHasNoProjects)}
      columns={[
        { head: say(WORDS.project), cell: ({ name }) => name },
        { head: say(W.code), cell: ({ code }) => code || '–' },
        {
          head: say(W.mayPutTimeOnIt),
          cell: ({ members }) => mayChoose(members),
        },
        ...(times === null ? [] : [withTime]),
      ]}
    />
  )
}
