'use client'
import { Day } from './Day'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Span {
  id: string
  from: string
  until: string | null
  zone: string
}
export interface Employed extends Span {
  company: string
  number: string
  position: string
}
export interface InTeam extends Span {
  team: string
  role: 'member' | 'lead' | 'deputy'
  main: boolean
}

/** Where one works, in which teams and projects, since when. */
export const Work = ({
  employments,
  teams,
  projects,
}: {
  employments: Employed[]
  teams: InTeam[]
  projects: string[]
}) => {
  const { say } = useWords()
  const dates = [
    { head: say(WORDS.startDay), cell: ({ from, zone }: Span) => <Day date={from} zone={zone} /> },
    {
      head: say(WORDS.endDay),
      cell: ({ until, zone }: Span) => (until ? <Day date={until} zone={zone} /> : say(W.noEnd)),
    },
  ]
  const roles = {
    member: say(WORDS.member),
    lead: say(WORDS.lead),
    deputy: say(WORDS.deputy),
  }
  return (
    <>
      <Section title={say(WORDS.employment)}>
        <Rows
          caption={say(WORDS.employment)}
          rows={employments}
          rowKey={({ id }) => id}
          empty={say(W.noEmploymentIsRecorded)}
          columns={[
            { head: say(WORDS.company), cell: ({ company }) => company },
            { head: say(WORDS.position), cell: ({ position }) => position || '–' },
            { head: say(WORDS.employeeNumber), cell: ({ number }) => number || '–' },
            ...dates,
          ]}
        />
      </Section>
      <Section title={say(W.teamsAndProjects)}>
        <Rows
          caption={say(W.teams)}
          rows={teams}
          rowKey={({ id }) => id}
          empty={say(W.youAreInNoTeam)}
          columns={[
            { head: say(WORDS.team), cell: ({ team }) => team },
            { head: say(WORDS.as), cell: ({ role }) => roles[role] },
            {
              head: say(WORDS.mainTeam),
              cell: ({ main }) => (main ? say(W.yes) : say(W.no)),
            },
            ...dates,
          ]}
        />
        {projects.length ? (
          <div>
            {say(W.projectsOpenToYou)}
            {projects.join(say(WORDS.listComma))}
            {say(WORDS.fullStop)}
          </div>
        ) : null}
      </Section>
    </>
  )
}
