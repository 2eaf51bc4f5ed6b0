import type { ChangeInWords } from '../../policy/compare/inWords'
import type { Language } from '../../base/labels'
import { sayIn } from './say'
import { WORDS } from '../../i18n/words'

interface Props {
  changes: ChangeInWords[]
  /** Number of the version before. */
  follows: number
  language: Language
}

/** What changes, one line each, with the rule that weighs it. */
export const ChangesTable = ({ changes, follows, language }: Props) => {
  const say = sayIn(language)
  return (
    <section aria-labelledby="changes-title" data-testid="policy-changes">
      <h2 id="changes-title">{say(`Changes against version ${follows}`, `与版本 ${follows} 相比的变更`)}</h2>
      {changes.length ? (
        <div className="gw-scroll" role="region" tabIndex={0} aria-labelledby="changes-title">
          <table className="gw-changes">
            <thead>
              <tr>
                <th scope="col">{say(WORDS.what)}</th>
                <th scope="col">{say('Before', '变更前')}</th>
                <th scope="col">{say('After', '变更后')}</th>
                <th scope="col">{say('Weight', '级别')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ about, what, before, after, weight, why }) => (
                <tr key={`${about} ${what}`} data-weight={weight}>
                  <th scope="row">
                    {about}
                    {what ? <small>{what}</small> : null}
                  </th>
                  <td>{before}</td>
                  <td>{after}</td>
                  <td>
                    <strong>{weight === 'major' ? say('Major', '重大') : say('Minor', '一般')}</strong>
                    <small>{why}</small>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p className="gw-hint">{say(WORDS.sameText)}</p>
      )}
    </section>
  )
}
