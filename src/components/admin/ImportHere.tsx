import { FIELD_NAMES } from '../../i18n/imports'
import type { HereRow } from './importing'
import { Scroll } from './Scroll'
import { useSay } from './useSay'

/** Rows of people who are here already, and what of them the list says otherwise. */
export const ImportHere = ({ here, count }: { here: HereRow[]; count: number }) => {
  const { say, language } = useSay()
  if (!here.length) return null
  const nothing = say('nothing', '空')
  const said = ({ field, was, is }: HereRow['differences'][number]): string =>
    `${FIELD_NAMES[field]?.[language] ?? field}${say(': ', '：')}${was || nothing} → ${is || nothing}`
  return (
    <section className="gw-table-field" data-testid="import-here">
      <h3>
        {here.length < count
          ? say(
              `Already here: the first ${here.length} of ${count}`,
              `已在系统中：前 ${here.length} 人（共 ${count} 人）`,
            )
          : say('Already here', '已在系统中')}
      </h3>
      <p className="gw-hint">
        {say(
          'An import adds people and changes nobody. What the list says otherwise is changed on the page of the person.',
          '导入只会新增人员，不会更改已有人员。与名单不一致的内容请在其个人页面更改。',
        )}
      </p>
      <Scroll tall>
        <table className="gw-list">
          <thead>
            <tr>
              <th scope="col" className="gw-number">
                {say('Row', '行')}
              </th>
              <th scope="col">{say('Name', '姓名')}</th>
              <th scope="col">{say('What the list would change', '名单中的不同')}</th>
            </tr>
          </thead>
          <tbody>
            {here.map(({ n, id, name, differences }) => (
              <tr key={n}>
                <td className="gw-number">{n}</td>
                <td>
                  <a href={`/admin/collections/users/${id}/overview`} target="_blank" rel="noreferrer">
                    {name}
                  </a>
                </td>
                <td>
                  {differences.length
                    ? say(
                        `already here, would change ${differences.map(said).join('; ')}`,
                        `已在系统中，与名单不同：${differences.map(said).join('；')}`,
                      )
                    : say('already here, changes nothing', '已在系统中，无变化')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
