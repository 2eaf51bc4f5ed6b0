import { problemText } from '../../i18n/problems'
import { useSay } from '../kit/useSay'
import * as W from './words'

/** What an act on many people came to. */
export interface Outcome<Done> {
  done: Done[]
  passed: { id: string; name: string; code: string; detail?: string }[]
}

/** What was not done, and why; the rest was. */
export const PassedOver = ({ passed }: Pick<Outcome<unknown>, 'passed'>) => {
  const { say, language } = useSay()
  if (!passed.length) return null
  return (
    <section className="gw-unprinted">
      <h3>{say(W.passedOver(passed.length))}</h3>
      <ul>
        {passed.map(({ id, name, ...problem }) => (
          <li key={id}>
            {name}: {problemText(language, problem)}
          </li>
        ))}
      </ul>
    </section>
  )
}
