'use client'
import { Day } from './Day'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'

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
    { head: say('First day', '开始日期'), cell: ({ from, zone }: Span) => <Day date={from} zone={zone} /> },
    {
      head: say('Last day', '结束日期'),
      cell: ({ until, zone }: Span) => (until ? <Day date={until} zone={zone} /> : say('No end', '未定')),
    },
  ]
  const roles = {
    member: say('Member', '成员'),
    lead: say('Lead', '负责人'),
    deputy: say('Deputy', '代理负责人'),
  }
  return (
    <>
      <Section title={say('Employment', '任职')}>
        <Rows
          caption={say('Employment', '任职')}
          rows={employments}
          rowKey={({ id }) => id}
          empty={say(
            'No employment is recorded. HR enters where you work, with its dates.',
            '没有任职记录。由人事录入任职公司与起止日期。',
          )}
          columns={[
            { head: say('Company', '公司'), cell: ({ company }) => company },
            { head: say('Position', '职位'), cell: ({ position }) => position || '–' },
            { head: say('Employee number', '工号'), cell: ({ number }) => number || '–' },
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
            { head: say('Team', '团队'), cell: ({ team }) => team },
            { head: say('As', '身份'), cell: ({ role }) => roles[role] },
            {
              head: say('Main team', '主要团队'),
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
