import { FIELD_NAMES } from '../../people/imports/words'
import type { Plan, ReadAnswer } from './importing'
import { Scroll } from '../kit/Scroll'
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
  return (
    <Scroll>
      <table className="gw-list">
        <thead>
          <tr>
            <th scope="col">{say('Column', '列')}</th>
            <th scope="col">{say('is', '含义')}</th>
            <th scope="col">{say('First rows', '前几行')}</th>
          </tr>
        </thead>
        <tbody>
          {found.columns.map(({ header, samples }, column) => (
            <tr key={column} data-unused={fieldOf(column) ? undefined : ''}>
              <th scope="row">{header || say(`Column ${column + 1}`, `第 ${column + 1} 列`)}</th>
              <td>
                <select
                  className="gw-select"
                  aria-label={header || say(`Column ${column + 1}`, `第 ${column + 1} 列`)}
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
              </td>
              <td className="gw-samples">{samples.filter(Boolean).slice(0, 3).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
