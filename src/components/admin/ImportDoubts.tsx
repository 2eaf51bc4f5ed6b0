import { DAY_DOUBTS } from '../../i18n/imports'
import type { CheckAnswer } from './importing'
import { Scroll } from './Scroll'
import { useSay } from './useSay'

/** First days that are taken as they stand, and are to be looked at. */
export const ImportDoubts = ({ doubts, count }: { doubts: CheckAnswer['doubts']; count: number }) => {
  const { say, language } = useSay()
  if (!doubts.length) return null
  return (
    <section className="gw-table-field" data-testid="import-doubts">
      <h3>
        {doubts.length < count
          ? say(
              `First days to look at: the first ${doubts.length} of ${count}`,
              `请核对的入职日期：前 ${doubts.length} 行（共 ${count} 行）`,
            )
          : say('First days to look at', '请核对的入职日期')}
      </h3>
      <p className="gw-hint">{say('These rows are taken as they stand.', '这些行将按原内容导入。')}</p>
      <Scroll tall>
        <table className="gw-list">
          <thead>
            <tr>
              <th scope="col" className="gw-number">
                {say('Row', '行')}
              </th>
              <th scope="col">{say('First day', '入职日期')}</th>
              <th scope="col">{say('Why', '原因')}</th>
            </tr>
          </thead>
          <tbody>
            {doubts.map(({ n, doubt, value }) => (
              <tr key={n}>
                <td className="gw-number">{n}</td>
                <td>{value}</td>
                <td>{DAY_DOUBTS[doubt][language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
