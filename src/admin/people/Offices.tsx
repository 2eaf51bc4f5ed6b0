import type { WaitingAct } from '../kit/pendingActs'
import { ROLE_NAMES } from '../../record/actWords'
import { type Language, sayIn } from '../../base/labels'
import { ChangeOffice, PendingAct } from '../kit/PendingActs'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  person: { id: string; roles: string[] }
  waiting: WaitingAct[]
  /** Whether the reader may begin one. */
  mayBegin: boolean
  moment(iso: string | null): string
  language: Language
}

/** On a person's page: which offices he holds, what waits about them, and the act that changes them. */
export const Offices = ({ person, waiting, mayBegin, moment, language }: Props) => {
  const say = sayIn(language)
  const held = person.roles.map((role) => ROLE_NAMES[role]?.[language] ?? role)
  return (
    <section className="gw-table-field" aria-labelledby="gw-offices" data-testid="person-offices">
      <h2 id="gw-offices">{say(W.offices)}</h2>
      <p>{held.join(say(WORDS.listComma)) || say(WORDS.noneWhole)}</p>
      {waiting.map((act) => (
        <PendingAct key={act.id} act={act} when={act.until ? moment(act.until) : ''} />
      ))}
      {mayBegin ? <ChangeOffice person={person.id} held={person.roles} /> : null}
    </section>
  )
}
