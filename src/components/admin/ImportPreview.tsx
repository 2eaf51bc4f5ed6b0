'use client'
import { CELL_FAULTS, FIELD_NAMES } from '../../i18n/imports'
import type { CheckAnswer } from './importing'
import { useSay } from './useSay'
import { Scroll } from './Scroll'

const SHOWN = ['name', 'username', 'email', 'phone', 'number', 'position', 'team', 'from'] as const

/** What would come of a list: every fault by row, and whom the sound rows make. */
export const ImportPreview = ({ checked }: { checked: CheckAnswer }) => {
  const { say, language } = useSay()
  const { ready, faulty, faults, sameName, newTeams, people } = checked
  const nameOf = (field: string): string => FIELD_NAMES[field]?.[language] ?? field
  const columns = SHOWN.filter((field) => people.some((each) => each[field] !== undefined))
  return (
    <div data-testid="import-preview">
      <p className="gw-prompt" role="status">
        {say(
          `${ready} people can be imported${faulty ? `; ${faulty} rows have faults and would be left out` : ''}. Nothing is stored yet.`,
          `可导入 ${ready} 人${faulty ? `；${faulty} 行有错误，将被跳过` : ''}。目前尚未存储。`,
        )}
      </p>
      {newTeams.length ? (
        <p>{say(`Teams made on the way: ${newTeams.join(', ')}.`, `将新建团队：${newTeams.join('、')}。`)}</p>
      ) : null}
      {sameName.length ? (
        <p>
          {say(
            `Somebody of the same name is there already, or twice in the file: row ${sameName.slice(0, 30).join(', ')}. Look whether it is the same person.`,
            `与已有人员或文件内其他行同名：第 ${sameName.slice(0, 30).join('、')} 行。请确认是否为同一人。`,
          )}
        </p>
      ) : null}
      {faults.length ? (
        <section className="gw-table-field" data-testid="import-faults">
          <h3>{say('Faults', '错误')}</h3>
          <Scroll tall>
            <table className="gw-list">
              <thead>
                <tr>
                  <th scope="col" className="gw-number">
                    {say('Row', '行')}
                  </th>
                  <th scope="col">{say('Column', '列')}</th>
                  <th scope="col">{say('What is wrong', '问题')}</th>
                  <th scope="col">{say('What stands there', '原内容')}</th>
                </tr>
              </thead>
              <tbody>
                {faults.map(({ n, field, fault, value }) => (
                  <tr key={`${n} ${field} ${fault}`}>
                    <td className="gw-number">{n}</td>
                    <td>{nameOf(field)}</td>
                    <td>{CELL_FAULTS[fault][language]}</td>
                    <td className="gw-samples">{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </section>
      ) : null}
      {people.length ? (
        <section className="gw-table-field">
          <h3>
            {say(
              people.length < ready ? `The first ${people.length} of ${ready}` : 'Who is imported',
              people.length < ready ? `前 ${people.length} 人（共 ${ready} 人）` : '将导入的人员',
            )}
          </h3>
          <Scroll tall>
            <table className="gw-list">
              <thead>
                <tr>
                  <th scope="col" className="gw-number">
                    {say('Row', '行')}
                  </th>
                  {columns.map((field) => (
                    <th key={field} scope="col">
                      {nameOf(field)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {people.map((person) => (
                  <tr key={person.n}>
                    <td className="gw-number">{person.n}</td>
                    {columns.map((field) => (
                      <td key={field}>{person[field] ?? ''}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </section>
      ) : null}
    </div>
  )
}
