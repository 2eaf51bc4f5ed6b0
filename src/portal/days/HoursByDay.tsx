'use client'
import type { DaySum } from './days'
import { Chart } from '../kit/Chart'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import * as W from './words'

/** Active hours by the day, of days whose totals are kept; the table of days says the same. */
export const HoursByDay = ({ days }: { days: readonly DaySum[] }) => {
  const { say } = useWords()
  const hours = say(W.hours)
  const data = [...days].reverse().map(({ date, seconds }) => ({
    day: String(Number(date.slice(8))),
    [hours]: Math.round((seconds ?? 0) / 360) / 10,
  }))
  return (
    <Section title={say(W.howManyHoursWasI)}>
      <Chart
        data={data}
        dataKey="day"
        unit={say(W.hoursUnit)}
        yAxisProps={{ domain: [0, 'auto'], width: 64 }}
        series={[hours]}
      />
    </Section>
  )
}
