'use client'
import type { Day } from './day'
import { AssignTime } from './AssignTime'
import type { NamedProject } from './assignments'
import { Bars } from '../kit/Bars'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

interface Props {
  day: Day
  /** The projects that the reader may put this day's time on. */
  projects: readonly NamedProject[]
  /** Whether the day is the reader's own. */
  mine: boolean
}

/** A day by projects; one's own may be put on others. */
export const DayProjects = ({ day, projects, mine }: Props) => {
  const { say } = useWords()
  return (
    <Section
      title={
        mine
          ? say('Which projects did I work on?', '参与了哪些项目？')
          : say('Which projects was it for?', '用在哪些项目上？')
      }
      about={
        mine
          ? say(
              'You may put ten minutes, or a part of the day, on a project.',
              '您可以把十分钟或一天中的某一段归入项目。',
            )
          : undefined
      }
    >
      <Bars caption={say(WORDS.timeByProject)} rows={day.projects} />
      {mine && projects.length ? <AssignTime day={day} projects={projects} /> : null}
    </Section>
  )
}
