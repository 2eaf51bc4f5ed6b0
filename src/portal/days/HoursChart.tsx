'use client'
import type { HourCount } from '../../records/reports/dayView'
import { Chart } from '../kit/Chart'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { clockAmong, zoneMarks } from '../kit/time'
import { useWords } from '../kit/Words'
import { number } from '../kit/amounts'
import { Duration } from '../kit/Duration'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  hours: readonly HourCount[]
  zone: string
}

/** Keys and clicks by the hour; the table behind it says the same. */
export const HoursChart = ({ hours, zone }: Props) => {
  const { say } = useWords()
  const keys = say(W.keys)
  const clicks = say(W.clicks)
  const marks = zoneMarks(hours[0]?.start ?? 0, (hours.at(-1)?.start ?? 0) + 3_600_000, zone)
  const clock = (at: number) => clockAmong(at, marks, zone)
  const data = hours.map((hour) => ({ at: clock(hour.start), [keys]: hour.keys, [clicks]: hour.clicks }))
  return (
    <Section title={say(W.howManyKeysAndClicks)}>
      <Chart data={data} dataKey="at" withLegend series={[keys, clicks]} />
      <details className="gw-more">
        <summary>{say(W.asATable)}</summary>
        <Rows
          caption={say(W.keysAndClicksByHour)}
          rows={hours}
          rowKey={({ start }) => String(start)}
          empty=""
          columns={[
            { head: say(W.hour), cell: ({ start }) => clock(start) },
            {
              head: say(WORDS.activeTime),
              number: true,
              cell: ({ seconds }) => <Duration seconds={seconds} />,
            },
            { head: keys, number: true, cell: (hour) => number(hour.keys) },
            { head: clicks, number: true, cell: (hour) => number(hour.clicks) },
          ]}
        />
      </details>
    </Section>
  )
}
