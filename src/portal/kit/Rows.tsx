'use client'
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import './rows.css'

export interface Column<Row> {
  head: string
  cell: (row: Row) => ReactNode
  /** Numbers, aligned to the right. */
  number?: boolean
}

interface Props<Row> {
  /** What the table holds, for those who hear it. */
  caption: string
  /** The first one names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What will be here, and how it comes. */
  empty: ReactNode
  testid?: string
}

/** A table that stands as cards on a phone. The roles are said, since a browser forgets them with the display of a table. */
export const Rows = <Row,>({ caption, columns, rows, rowKey, empty, testid }: Props<Row>) => {
  if (!rows.length)
    return (
      <Text component="div" c="dimmed" className="gw-empty">
        {empty}
      </Text>
    )
  return (
    <table role="table" className="gw-rows" aria-label={caption}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head, number }) => (
            <th key={head} role="columnheader" scope="col" data-number={number || undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" data-testid={testid}>
            {columns.map(({ head, cell, number }, index) =>
              index === 0 ? (
                <th key={head} role="rowheader" scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={head} role="cell" data-head={head} data-number={number || undefined}>
                  <div>{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
