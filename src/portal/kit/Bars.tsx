'use client'
import type { Counted } from '../../records/reports/dayView'
import '../days/day.css'
import { useWords } from './Words'
import { Duration } from './Duration'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  caption: string
  rows: readonly Counted[]
  /** How many before the rest folds away. */
  most?: number
  /** What a row without a name is called; left out: what is on no project. */
  nameless?: string
}

/** A chart that is its own table: a name, a bar from zero, how long. */
export const Bars = ({ caption, rows, most = 8, nameless }: Props) => {
  const { say } = useWords()
  const longest = Math.max(1, ...rows.map(({ seconds }) => seconds))
  const table = (part: readonly Counted[]) => (
    <table className="gw-bars" aria-label={caption}>
      <tbody>
        {part.map(({ name, seconds }) => (
          <tr key={name}>
            <th scope="row">{name || (nameless ?? say(WORDS.noProject))}</th>
            <td aria-hidden>
              <span className="gw-bar" style={{ width: `${(seconds / longest) * 100}%` }} />
            </td>
            <td>
              <Duration seconds={seconds} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
  return (
    <>
      {table(rows.slice(0, most))}
      {rows.length > most ? (
        <details className="gw-more">
          <summary>{say(W.more(rows.length - most))}</summary>
          {table(rows.slice(most))}
        </details>
      ) : null}
    </>
  )
}
