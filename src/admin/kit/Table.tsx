import { DataTable, type TableProps } from '../../components/Table'
import { Scroll } from './Scroll'

export interface AdminTableProps<Row> extends Omit<TableProps<Row>, 'caption'> {
  /** What stands here when there is nothing. */
  empty: string
  /** Whether it scrolls in a place of its own, under its head. */
  tall?: boolean
}

/** A table of the admin. Where a reader may sort it, `SortedTable` draws it. */
export const Table = <Row,>({ empty, tall = false, className = '', ...table }: AdminTableProps<Row>) =>
  table.rows?.length === 0 ? (
    <p className="gw-hint">{empty}</p>
  ) : (
    <Scroll tall={tall}>
      <DataTable {...table} className={`gw-table ${className}`} />
    </Scroll>
  )
