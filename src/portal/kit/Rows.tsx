'use client'
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { DataTable, type Column, type TableProps } from '../../components/Table'
import { rowKeys } from '../../components/tableKeys'
import { useSorted } from '../../components/useSorted'
import './rows.css'

interface Props<Row> extends Omit<TableProps<Row>, 'rowMarks' | 'testid' | 'className'> {
  caption: string
  /** What will be here, and how it comes. */
  empty: ReactNode
  /** Of each row. */
  testid?: string
}

/** A table that stands as cards on a phone. */
export const Rows = <Row,>({ columns, rows, empty, testid, ...table }: Props<Row>) => {
  const shown = useSorted(rows, columns)
  if (!shown.rows?.length && shown.rows)
    return (
      <Text component="div" c="dimmed" className="gw-empty">
        {empty}
      </Text>
    )
  // As cards, each cell is a pair: what is in it stands together.
  const inCards: Column<Row>[] = columns.map((column, at) =>
    at === 0 ? column : { ...column, cell: (row) => <div>{column.cell(row)}</div> },
  )
  return (
    <DataTable
      {...table}
      {...shown}
      className="gw-rows"
      columns={inCards}
      rowMarks={() => ({ 'data-testid': testid })}
      onKeyDown={rowKeys}
    />
  )
}
