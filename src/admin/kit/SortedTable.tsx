'use client'
import { DataTable } from '../../components/Table'
import { useSorted } from '../../components/useSorted'
import { Scroll } from './Scroll'
import type { AdminTableProps } from './Table'

/** A table of the admin whose reader chooses by which column it is sorted. */
export const SortedTable = <Row,>({
  empty,
  tall = false,
  className = '',
  ...table
}: AdminTableProps<Row>) => {
  const shown = useSorted(table.rows, table.columns)
  return shown.rows?.length === 0 ? (
    <p className="gw-hint">{empty}</p>
  ) : (
    <Scroll tall={tall}>
      <DataTable {...table} {...shown} className={`gw-table ${className}`} />
    </Scroll>
  )
}
