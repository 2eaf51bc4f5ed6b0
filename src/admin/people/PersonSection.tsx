import type { ReactNode } from 'react'
import type { Say } from '../../base/labels'
import { Table } from '../kit/Table'
import * as W from './words'

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
      <p className="gw-hint">{say(W.notOpenToYourRole)}</p>
    ) : (
      <Table<ReactNode[]>
        isNamed={false}
        empty={empty}
        rows={rows}
        rowKey={(_, i) => i}
        columns={head.map((each, j) => ({ head: each, cell: (cells) => cells[j] }))}
      />
    )}
  </section>
)
