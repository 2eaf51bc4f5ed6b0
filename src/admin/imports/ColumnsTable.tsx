import { FIELD_NAMES } from '../../people/imports/words'
import type { Plan, ReadAnswer } from './importing'
import { Table } from '../kit/Table'
import { useSay } from '../kit/useSay'

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
    name: header || say(`Column ${column + 1}`, `第 ${column + 1} 列`),
    samples,
  }))
  return (
    <Table
      empty=""
      rows={columns}
      rowKey={({ column }) => column}
      rowMarks={({ column }) => ({ 'data-unused': fieldOf(column) ? undefined : '' })}
      columns={[
        { head: say('Column', '列'), cell: ({ name }) => name },
        {
          head: say('is', '含义'),
          cell: ({ column, name }) => (
            <select
              className="gw-select"
              aria-label={name}
              name={`column-${column}`}
              value={fieldOf(column)}
              onChange={(event) => onField(column, event.target.value)}
            >
              <option value="">{say('not read', '不读取')}</option>
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          ),
        },
        {
          head: say('First rows', '前几行'),
          cell: ({ samples }) => samples.filter(Boolean).slice(0, 3).join(' · '),
          cells: { className: 'gw-samples' },
        },
      ]}
    />
  )
}
