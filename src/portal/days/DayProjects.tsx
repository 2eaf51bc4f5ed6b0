'use client'
import type { Day } from './day'
import { AssignTime } from './AssignTime'
import type { NamedProject } from './assignments'
import { Bars } from '../kit/Bars'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
      title={mine ? say(W.whichProjectsDidIWork) : say(W.whichProjectsWasItFor)}
      about={mine ? say(W.youMayPutTenMinutes) : undefined}
    >
      <Bars caption={say(WORDS.timeByProject)} rows={day.projects} />
      {mine && projects.length ? <AssignTime day={day} projects={projects} /> : null}
    </Section>
  )
}
