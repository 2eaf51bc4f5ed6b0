'use client'
import type { NamedProject } from './assignments'
import type { Day } from './day'
import { DayLinks } from './DayLinks'
import { DayPictures } from './DayPictures'
import { DayPrograms } from './DayPrograms'
import { DayProjects } from './DayProjects'
import { leadOf } from './dayWords'
import { HoursChart } from './HoursChart'
import { isEmpty, type Other } from './shown'
import { WhatIsOpen } from './WhatIsOpen'
import { WhenRecorded } from './WhenRecorded'
import { WindowTitles } from './WindowTitles'
import { Page } from '../kit/Page'
import { calendarDay } from '../kit/time'
import { useWords } from '../kit/Words'

interface Props {
  day: Day
  /** Whether the day has not begun where it is lived. */
  isToCome: boolean
  previous: string | null
  next: string | null
  /** The projects that the reader may put this day's time on. */
  projects: readonly NamedProject[]
  /** Whose day it is, where it is not the reader's own. */
  whom?: Other
}

/** All that is held of one day; of somebody else's, what a viewing opens. */
export const DayPage = ({ day, isToCome, previous, next, projects, whom }: Props) => {
  const { say, language } = useWords()
  const empty = isEmpty(day)
  const date = calendarDay(day.date, language)
  const hasProjects = day.projects.length > 0 || (!whom && day.recorded.length > 0 && projects.length > 0)
  return (
    <Page
      testid="day-page"
      title={whom ? `${whom.name} · ${date}` : date}
      lead={leadOf(say, { day, isToCome, whom })}
      actions={<DayLinks date={day.date} previous={previous} next={next} whom={whom} />}
    >
      {whom ? <WhatIsOpen whom={whom} isToCome={isToCome} empty={empty} /> : null}
      {empty ? null : (
        <>
          <WhenRecorded day={day} whom={whom} />
          <DayPictures day={day} whom={whom} />
          {day.programs.length ? <DayPrograms programs={day.programs} /> : null}
          {hasProjects ? <DayProjects day={day} projects={projects} mine={!whom} /> : null}
          {day.hours.length ? <HoursChart hours={day.hours} zone={day.zone} /> : null}
          {day.titles.length ? <WindowTitles titles={day.titles} /> : null}
        </>
      )}
    </Page>
  )
}
