'use client'
import type { Day } from './day'
import { Pictures } from './Pictures'
import { stands, type Other } from './shown'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'

/** The pictures of a day, category by category. */
export const DayPictures = ({ day, whom }: { day: Day; whom?: Other }) => {
  const { say, language } = useWords()
  const may = (isOfScreen: boolean): string =>
    isOfScreen
      ? say(
          'You may delete any of them, with the ten minutes it belongs to, or ask to have a part of it blacked out.',
          '您可以删除其中任何一张，连同其所属的十分钟，也可以请求涂黑其中的局部。',
        )
      : say(
          'You may delete any of them, or ask to have a part of it blacked out.',
          '您可以删除其中任何一张，也可以请求涂黑其中的局部。',
        )
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
