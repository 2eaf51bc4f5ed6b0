'use client'
import type { Day } from './day'
import { Pictures } from './Pictures'
import { stands, type Other } from './shown'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import * as W from './words'

/** The pictures of a day, category by category. */
export const DayPictures = ({ day, whom }: { day: Day; whom?: Other }) => {
  const { say, language } = useWords()
  const may = (isOfScreen: boolean): string =>
    isOfScreen ? say(W.youMayDelete) : say(W.youMayDeleteAnyOfThem)
  return (
    <>
      {day.pictures.filter(stands).map((kind) => (
        <Section
          key={kind.category}
          title={kind.called[language]}
          about={whom ? undefined : may(kind.isOfScreen)}
        >
          <Pictures kind={kind} zone={day.zone} mine={!whom} />
        </Section>
      ))}
    </>
  )
}
