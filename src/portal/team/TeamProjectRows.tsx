'use client'
import type { TeamProject } from './projects'
import type { ProjectTime } from './totals'
import type { Column } from '../../components/Table'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

interface Props {
  month: string
  projects: readonly TeamProject[]
  /** Who spent how much in the month; null while no purpose is stated. */
  times: readonly ProjectTime[] | null
}

/** The projects of a team, who may put time on each, and under a viewing who did. */
export const TeamProjectRows = ({ month, projects, times }: Props) => {
  const { say } = useWords()
  const comma = say(', ', '、')
  const mayChoose = (named: readonly string[]): string =>
    named.length
      ? say(
          `the whole team; named as members: ${named.join(comma)}`,
          `全团队；指定成员：${named.join(comma)}`,
        )
      : say('the whole team', '全团队')
  const withTime: Column<TeamProject> = {
    head: say(`With time on it in ${month}`, `${month} 有时间的人`),
    cell: ({ id }) =>
      times
        ?.find((each) => each.id === id)
        ?.people.map(({ name }) => name)
        .join(comma) || say('nobody who is open to you', '已向您开放的人中没有'),
  }
  return (
    <Rows<TeamProject>
      caption={say(WORDS.projects)}
      rows={projects}
      rowKey={({ id }) => id}
      empty={say(
        'This team has no projects yet. HR enters them in the admin.',
        '此团队还没有项目。项目由人事在管理后台录入。',
      )}
      columns={[
        { head: say(WORDS.project), cell: ({ name }) => name },
        { head: say('Code', '代号'), cell: ({ code }) => code || '–' },
        {
          head: say('May put time on it', '可以归入时间的人'),
          cell: ({ members }) => mayChoose(members),
        },
        ...(times === null ? [] : [withTime]),
      ]}
    />
  )
}
