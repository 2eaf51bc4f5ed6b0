'use client'
import { Text } from '@mantine/core'
import type { Totals } from './totals'
import { WeekTable } from './WeekTable'
import { calendarDay } from '../kit/time'
import { useWords } from '../kit/Words'
import * as W from './words'
import { WORDS } from '../../i18n/words'

interface Props {
  totals: Totals
  /** Since when the reader leads the team. */
  since: string
}

/** The week's table with what its words mean, and who is not in it. */
export const WeekTotals = ({ totals: { people, closed }, since }: Props) => {
  const { say, language } = useWords()
  return (
    <>
      <WeekTable people={people} />
      {people.some(({ days }) => days.some(({ untold }) => untold === 'before-lead')) ? (
        <Text size="sm" c="dimmed">
          {say(W.notOpenDaysBefore(calendarDay(since, language)))}
        </Text>
      ) : null}
      <Text size="sm" c="dimmed">
        {say(W.activeTimeInHours)}
      </Text>
      {closed.length ? (
        <Text size="sm" data-testid="closed">
          {say(W.notOpenHead)}
          {closed.join(say(WORDS.listComma))}
          {say(W.theyHaveNotAgreed)}
        </Text>
      ) : null}
    </>
  )
}
