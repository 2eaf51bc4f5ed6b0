import type { HTMLAttributes, KeyboardEventHandler, ReactNode } from 'react'
import './coming.css'
import './table.css'
import type { Sort } from './useSorted'

/** What an element carries for styles, tests and the keyboard. */
type Marks = Pick<HTMLAttributes<HTMLElement>, 'className' | 'tabIndex'> & Record<`data-${string}`, unknown>

export interface Column<Row> {
  /** Empty in all columns: the table has no head. */
  head: string
  /** Told apart by this where two heads are alike. */
  key?: string
  cell: (row: Row) => ReactNode
  /** Numbers, aligned to the right. */
  number?: boolean
  /** What it can be sorted by; nothing comes last. */
  by?: (row: Row) => string | number | null
  /** What stands below it. */
  foot?: ReactNode
  /** On each of its cells, the head and the foot too. */
  marks?: Marks
  /** On its cells alone. */
  cells?: Marks
}

export interface TableProps<Row> {
  /** What the table holds, for those who hear it. */
  caption?: string
  /** What is said above it. */
  title?: string
  columns: readonly Column<Row>[]
  /** Null while they are on their way. */
  rows: readonly Row[] | null
  rowKey: (row: Row, index: number) => string | number
  rowMarks?: (row: Row) => Marks
  /** Whether the first column names the row. */
  isNamed?: boolean
  className?: string
  testid?: string
}

interface Props<Row> extends TableProps<Row> {
  sort?: Sort | undefined
  onKeyDown?: KeyboardEventHandler<HTMLTableElement>
}

const keyOf = <Row,>({ key, head }: Column<Row>): string => key ?? head

const Head = <Row,>({ columns, sort }: Pick<Props<Row>, 'columns' | 'sort'>) => (
  <thead role="rowgroup">
    <tr role="row">
      {columns.map((column, at) => {
        const { head, number, by, marks } = column
        const isSorted = sort?.at === at
        return (
          <th
            key={keyOf(column)}
            role="columnheader"
            scope="col"
            data-number={number || undefined}
            aria-sort={isSorted ? (sort.isDown ? 'descending' : 'ascending') : undefined}
            {...marks}
          >
            {by && sort ? (
              <button type="button" className="gw-sort" onClick={() => sort.by(at)}>
                {head}
              </button>
            ) : (
              head
            )}
          </th>
        )
      })}
    </tr>
  </thead>
)

const Cells = <Row,>({
  row,
  columns,
  isNamed,
}: {
  row: Row
  columns: readonly Column<Row>[]
  isNamed: boolean
}) =>
  columns.map((column, at) => {
    const { head, cell, number, marks, cells } = column
    const given = { 'data-number': number || undefined, ...marks, ...cells }
    return isNamed && at === 0 ? (
      <th key={keyOf(column)} role="rowheader" scope="row" {...given}>
        {cell(row)}
      </th>
    ) : (
      <td key={keyOf(column)} role="cell" data-head={head} {...given}>
        {cell(row)}
      </td>
    )
  })

/** The shape of what is on its way. */
const Coming = ({ width }: { width: number }) =>
  ['a', 'b', 'c'].map((row) => (
    <tr key={row} role="row" aria-hidden>
      {Array.from({ length: width }, (_, at) => (
        <td key={at} role="cell">
          <span className="gw-coming" />
        </td>
      ))}
    </tr>
  ))

const Foot = <Row,>({ columns }: Pick<Props<Row>, 'columns'>) => (
  <tfoot role="rowgroup">
    <tr role="row">
      {columns.map((column, at) => {
        const given = { 'data-number': column.number || undefined, ...column.marks }
        return at === 0 ? (
          <th key={keyOf(column)} role="rowheader" scope="row" {...given}>
            {column.foot}
          </th>
        ) : (
          <td key={keyOf(column)} role="cell" {...given}>
            {column.foot}
          </td>
        )
      })}
    </tr>
  </tfoot>
)

/**
 * Every table of portal and admin, as far as both draw it alike; each kit frames it. The roles are said, since a browser forgets them with the
 * display of a table.
 */
export const DataTable = <Row,>(props: Props<Row>) => {
  const { caption, title, columns, rows, rowKey, rowMarks, isNamed = true, className, testid } = props
  const hasHead = columns.some(({ head }) => head)
  const hasFoot = columns.some(({ foot }) => foot !== undefined)
  return (
    <table
      role="table"
      className={className}
      aria-label={caption}
      aria-busy={rows === null || undefined}
      data-testid={testid}
      onKeyDown={props.onKeyDown}
    >
      {title ? <caption>{title}</caption> : null}
      {hasHead ? <Head columns={columns} sort={props.sort} /> : null}
      <tbody role="rowgroup">
        {rows?.map((row, index) => (
          <tr key={rowKey(row, index)} role="row" {...rowMarks?.(row)}>
            <Cells row={row} columns={columns} isNamed={isNamed} />
          </tr>
        )) ?? <Coming width={columns.length} />}
      </tbody>
      {hasFoot ? <Foot columns={columns} /> : null}
    </table>
  )
}
