import type { ReactNode } from 'react'
import type { Say } from '../kit/say'
import { Scroll } from '../kit/Scroll'

interface Props {
  id: string
  title: string
  /** What stands here when there is nothing. */
  empty: string
  head: string[]
  rows: ReactNode[][] | null
  say: Say
}

/** What is known of a person of one kind, as a table. */
export const PersonSection = ({ id, title, empty, head, rows, say }: Props) => (
  <section className="gw-table-field" aria-labelledby={`gw-${id}`} data-testid={`person-${id}`}>
    <h2 id={`gw-${id}`}>{title}</h2>
    {rows === null ? (
      <p className="gw-hint">{say('Not open to your role.', '未向您的角色开放。')}</p>
    ) : rows.length === 0 ? (
      <p className="gw-hint">{empty}</p>
    ) : (
      <Scroll>
        <table className="gw-list">
          <thead>
            <tr>
              {head.map((each) => (
                <th key={each} scope="col">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, i) => (
              <tr key={i}>
                {cells.map((cell, j) => (
                  <td key={j}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    )}
  </section>
)
