'use client'
import { Day } from './Day'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

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
      cell: ({ until, zone }: Span) => (until ? <Day date={until} zone={zone} /> : say('No end', '未定')),
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
          empty={say(
            'No employment is recorded. HR enters where you work, with its dates.',
            '没有任职记录。由人事录入任职公司与起止日期。',
          )}
          columns={[
            { head: say(WORDS.company), cell: ({ company }) => company },
            { head: say(WORDS.position), cell: ({ position }) => position || '–' },
            { head: say(WORDS.employeeNumber), cell: ({ number }) => number || '–' },
            ...dates,
          ]}
        />
      </Section>
      <Section title={say('Teams and projects', '团队与项目')}>
        <Rows
          caption={say('Teams', '团队')}
          rows={teams}
          rowKey={({ id }) => id}
          empty={say(
            'You are in no team. HR puts people into teams; a lead may then see what the policy opens to leads.',
            '您不在任何团队中。团队由人事安排；负责人可以查看政策向其开放的内容。',
          )}
          columns={[
            { head: say(WORDS.team), cell: ({ team }) => team },
            { head: say(WORDS.as), cell: ({ role }) => roles[role] },
            {
              head: say(WORDS.mainTeam),
              cell: ({ main }) => (main ? say('Yes', '是') : say('No', '否')),
            },
            ...dates,
          ]}
        />
        {projects.length ? (
          <div>
            {say('Projects open to you: ', '向您开放的项目：')}
            {projects.join(say(', ', '、'))}
            {say('.', '。')}
          </div>
        ) : null}
      </Section>
    </>
  )
}
