'use client'
import type { Day } from './day'
import { Bars } from '../kit/Bars'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'

/** A day by the programs that were in front. */
export const DayPrograms = ({ programs }: Pick<Day, 'programs'>) => {
  const { say } = useWords()
  return (
    <Section title={say('Which programs were in front, how long?', '使用了哪些程序，多长时间？')}>
      <Bars
        caption={say('Time by program', '各程序时长')}
        rows={programs}
        nameless={say('No program known', '未知程序')}
      />
    </Section>
  )
}
