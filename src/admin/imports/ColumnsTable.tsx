import { FIELD_NAMES } from '../../people/imports/words'
import type { Plan, ReadAnswer } from './importing'
import { Table } from '../kit/Table'
import { useSay } from '../kit/useSay'
import * as W from './words'

interface Props {
  found: Pick<ReadAnswer, 'columns'>
  chosen: Plan['columns']
  /** An empty field: the column is not read. */
  onField(column: number, field: string): void
}

/** Each column of the file with its first rows, and which field it is. */
export const ColumnsTable = ({ found, chosen, onField }: Props) => {
  const { say, language } = useSay()
  const fieldOf = (column: number): string =>
    Object.entries(chosen).find(([, each]) => each === column)?.[0] ?? ''
  const options = Object.entries(FIELD_NAMES).map(([value, words]) => ({ value, label: words[language] }))
  const columns = found.columns.map(({ header, samples }, column) => ({
    column,
    name: header || say(W.columnNumber(column + 1)),
    samples,
  }))
  return (
    <Table
      empty=""
      rows={columns}
      rowKey={({ column }) => column}
      rowMarks={({ column }) => ({ 'data-unused': fieldOf(column) ? undefined : '' })}
      columns={[
        { head: say(W.column), cell: ({ name }) => name },
        {
          head: say(W.meaning),
          cell: ({ column, name }) => (
            <select
              className="gw-select"
              aria-label={name}
              name={`column-${column}`}
              value={fieldOf(column)}
              onChange={(event) => onField(column, event.target.value)}
            >
              <option value="">{say(W.notRead)}</option>
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          ),
        },
        {
          head: say(W.firstRows),
          cell: ({ samples }) => samples.filter(Boolean).slice(0, 3).join(' · '),
          cells: { className: 'gw-samples' },
        },
      ]}
    />
  )
}
