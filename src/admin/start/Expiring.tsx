import type { StartPage } from './startPage'
import { type Language, sayIn } from '../../base/labels'
import { Panel } from './Panel'
import { dayOf, numberOf } from './amounts'
import { Table } from '../kit/Table'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const HEIGHT = 96
const STEP = 40
const WIDTH = 26

type Props = Pick<StartPage, 'expiring' | 'categories'> & { language: Language }

/** What expires in the next days, as columns that start at zero, with the table behind them. */
export const Expiring = ({ expiring, categories, language }: Props) => {
  const say = sayIn(language)
  const sums = expiring.map(({ rows }) => rows.reduce((sum, each) => sum + each, 0))
  const most = Math.max(...sums, 1)
  const total = sums.reduce((sum, each) => sum + each, 0)
  const width = STEP * expiring.length
  return (
    <Panel
      testid="start-expiring"
      title={say(W.whatExpiresNext)}
      answer={total ? say(W.rowsOf(numberOf(total, language), total)) : say(WORDS.none)}
    >
      {total ? (
        <>
          <svg
            className="gw-columns-chart"
            viewBox={`0 0 ${width} ${HEIGHT + 34}`}
            role="img"
            aria-label={say(W.rowsThatExpireByDay(total))}
          >
            <line x1="0" x2={width} y1={HEIGHT + 14.5} y2={HEIGHT + 14.5} />
            {expiring.map(({ date }, i) => {
              const height = ((sums[i] ?? 0) / most) * HEIGHT
              const x = i * STEP + STEP / 2
              return (
                <g key={date}>
                  <rect x={x - WIDTH / 2} y={HEIGHT + 14 - height} width={WIDTH} height={height} rx="2" />
                  {sums[i] ? (
                    <text x={x} y={HEIGHT + 10 - height}>
                      {numberOf(sums[i] ?? 0, language)}
                    </text>
                  ) : null}
                  <text x={x} y={HEIGHT + 29} className="gw-axis">
                    {dayOf(date, language)}
                  </text>
                </g>
              )
            })}
          </svg>
          <details>
            <summary>{say(W.asATable)}</summary>
            <Table
              empty=""
              rows={expiring}
              rowKey={({ date }) => date}
              columns={[
                { head: say(WORDS.day), cell: ({ date }) => date },
                ...categories.map((category, i) => ({
                  head: category,
                  cell: ({ rows }: (typeof expiring)[number]) => numberOf(rows[i] ?? 0, language),
                  number: true,
                })),
              ]}
            />
          </details>
        </>
      ) : (
        <p className="gw-hint">{say(W.eachRecordCarriesDay)}</p>
      )}
    </Panel>
  )
}
