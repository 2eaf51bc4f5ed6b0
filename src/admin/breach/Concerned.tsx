import { WHY } from '../../breaches/words'
import { Scroll } from '../kit/Scroll'
import { useSay } from '../kit/useSay'
import type { Parts } from './BreachPanel'
import { WORDS } from '../../i18n/words'

/** Before anything is sent: who it will go to, and why each of them. */
export const Concerned = ({ panel: { waiting } }: Pick<Parts, 'panel'>) => {
  const { say, language } = useSay()
  if (!waiting?.length) return null
  return (
    <details className="gw-letter">
      <summary>
        {say(
          `Who is concerned, and will be told (${waiting.length})`,
          `受影响、将被告知的人员（${waiting.length}）`,
        )}
      </summary>
      <Scroll tall>
        <table className="gw-table" data-testid="breach-concerned">
          <thead>
            <tr>
              <th scope="col">{say(WORDS.personName)}</th>
              <th scope="col">{say(WORDS.why)}</th>
            </tr>
          </thead>
          <tbody>
            {waiting.map(({ subject, name, why }) => (
              <tr key={subject}>
                <th scope="row">{name}</th>
                <td>{WHY[why][language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}
