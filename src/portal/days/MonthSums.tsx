'use client'
import type { Month } from './days'
import { duration, number } from '../kit/amounts'
import { Facts } from '../kit/Facts'
import { NeighboursLine } from '../kit/Neighbours'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A month in numbers, and the ways to those beside it. */
export const MonthSums = ({ month, days, kinds, previous, next }: Month) => {
  const { say, language } = useWords()
  const [year, ofYear] = month.split('-')
  const total = days.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
  return (
    <Section
      title={say(W.monthYear({ monthName: MONTHS[Number(ofYear) - 1], year, ofYear: Number(ofYear) }))}
    >
      <NeighboursLine
        previous={previous}
        next={next}
        href={(to) => `/days?month=${to}`}
        before={say(WORDS.monthBefore)}
        after={say(WORDS.monthAfter)}
      />
      {days.length ? (
        <Facts
          facts={[
            [say(WORDS.activeTime), duration(total, say)],
            [say(W.numberOfDays), number(days.length)],
            ...kinds
              .filter(({ isOfScreen }) => isOfScreen)
              .map(({ category, called }): [string, string] => [
                called[language],
                number(days.reduce((sum, day) => sum + (day.pictures[category] ?? 0), 0)),
              ]),
          ]}
        />
      ) : null}
    </Section>
  )
}
