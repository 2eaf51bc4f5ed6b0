'use client'
import type { Day } from './day'
import { Bars } from '../kit/Bars'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import * as W from './words'

/** A day by the programs that were in front. */
export const DayPrograms = ({ programs }: Pick<Day, 'programs'>) => {
  const { say } = useWords()
  return (
    <Section title={say(W.whichProgramsWereInFront)}>
      <Bars caption={say(W.timeByProgram)} rows={programs} nameless={say(W.noProgramKnown)} />
    </Section>
  )
}
