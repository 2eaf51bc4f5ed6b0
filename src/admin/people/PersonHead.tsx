import { Chip } from '../../components/Chip'
import { employmentFacts, hasNotEnded, isNow } from './employmentFacts'
import type { PersonView } from './person'
import { PersonActions } from './PersonActions'
import { ROLES, worded } from './personWords'
import type { PersonState } from '../../i18n/personStates'
import { type Language, type Say, sayIn } from '../../base/labels'
import type { User } from '../../payload-types'
import { maySign } from '../../policy/life/signers'
import { HeldLetters, LostLetters } from '../letters/LostLetters'
import * as W from './words'

interface Props {
  person: User
  view: PersonView
  state: PersonState
  /** When the page is drawn. */
  at: Date
  /** By `lastEnded`. */
  recorded: number
  moment(iso: string | null | undefined): string
  language: Language
}

/** By which list somebody came who was not invited by hand. */
const Source = ({
  source,
  moment,
  say,
}: Pick<PersonView, 'source'> & Pick<Props, 'moment'> & { say: Say }) =>
  source ? (
    <p className="gw-hint" data-testid="person-source">
      {say(W.cameByList({ fileName: source.fileName, by: source.by, at: moment(source.at) }))}
    </p>
  ) : null

/** The acts, with what they start from. */
const Acts = ({
  person,
  view,
  at,
  recorded,
  say,
}: Omit<Props, 'state' | 'moment' | 'language'> & { say: Say }) => (
  <PersonActions
    person={{
      id: String(person.id),
      name: person.name,
      username: person.username,
      email: person.email ?? '',
      phone: person.phone ?? '',
      language: person.language ?? 'zh',
      zone: person.zone ?? '',
      state: person.state,
    }}
    isHolder={maySign(person)}
    employments={(view.employments ?? []).map((each) => employmentFacts(each, recorded, at))}
    memberships={(view.memberships ?? [])
      .filter((each) => hasNotEnded(each, at.getTime()))
      .map(({ id, team: { name }, role }) => ({
        id: String(id),
        team: name,
        role: worded(ROLES, role, say),
      }))}
    minor={
      view.minor
        ? {
            id: String(view.minor.id),
            state: view.minor.state,
            guardian: view.minor.guardian ?? '',
            contact: view.minor.contact ?? '',
          }
        : null
    }
    on={view.on}
  />
)

/** Who the person is in one line, what needs somebody about him, and what can be done. */
export const PersonHead = ({ person, view, state, at, recorded, moment, language }: Props) => {
  const say = sayIn(language)
  const numbers = (view.employments ?? []).flatMap(({ number }) => number ?? [])
  const teams = (view.memberships ?? []).filter(isNow).map(({ team }) => team.name)
  return (
    <header>
      <p className="gw-facts">
        <strong>
          <Chip of="person" state={state} language={language} />
        </strong>
        {[person.username, ...numbers, ...teams].map((each, i) => (
          <span key={i}>{each}</span>
        ))}
      </p>
      <Source source={view.source} moment={moment} say={say} />
      <LostLetters letters={view.letters} say={say} />
      <HeldLetters letters={view.letters} say={say} />
      <Acts person={person} view={view} at={at} recorded={recorded} say={say} />
      <p className="gw-hint">
        {say(W.timesIn(view.zone))} {say(W.personnelFile)}{' '}
        <a href="/admin/collections/personnel">{say(W.personnelFiles)}</a>
      </p>
    </header>
  )
}
