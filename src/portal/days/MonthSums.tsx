'use client'
import type { Month } from './days'
import { duration, number } from '../kit/amounts'
import { Facts } from '../kit/Facts'
import { NeighboursLine } from '../kit/Neighbours'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A month in numbers, and the ways to those beside it. */
export const MonthSums = ({ month, days, kinds, previous, next }: Month) => {
  const { say, language } = useWords()
  const [year, ofYear] = month.split('-')
  const total = days.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
  return (
    <Section title={say(`${MONTHS[Number(ofYear) - 1]} ${year}`, `${year} 年 ${Number(ofYear)} 月`)}>
      <NeighboursLine
        previous={previous}
        next={next}
        href={(to) => `/days?month=${to}`}
        before={say('Month before', '上个月')}
        after={say('Month after', '下个月')}
      />
      {days.length ? (
        <Facts
          facts={[
            [say('Active time', '活跃时间'), duration(total, say)],
            [say('Number of days', '天数'), number(days.length)],
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
