import { isNow } from './employmentFacts'
import { PersonSection } from './PersonSection'
import { HOW, ROLES, worded } from './personWords'
import { dateOf } from '../../fields/common'
import { enrolmentState, type PersonState } from '../../i18n/personStates'
import type { PersonView } from './person'
import type { Language, Say } from '../../base/labels'
import { Chip } from '../../components/Chip'
import { Moment } from '../kit/Moment'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  view: PersonView
  say: Say
  language: Language
  moment(iso: string | null | undefined): string
}

const day = (date: string | null | undefined): string => (date ? dateOf(date) : '–')

/** Where the person works and worked. */
export const EmploymentTable = ({ view, say, moment }: Props) => (
  <PersonSection
    id="employment"
    title={say(WORDS.employment)}
    empty={say(W.noEmploymentYet)}
    head={[
      say(WORDS.company),
      say(WORDS.employeeNumber),
      say(WORDS.position),
      say(WORDS.firstDay),
      say(WORDS.lastDay),
    ]}
    rows={
      view.employments?.map(({ company, number, position, from, until, endedAt }) => [
        company.name,
        number ?? '–',
        position ?? '–',
        day(from),
        endedAt ? say(W.atOnce(day(until), moment(endedAt))) : day(until),
      ]) ?? null
    }
    say={say}
  />
)

/** In which teams, as what, from when until when. */
export const TeamsTable = ({ view, say }: Omit<Props, 'moment' | 'language'>) => (
  <PersonSection
    id="teams"
    title={say(W.teamsOverTime)}
    empty={say(W.inNoTeamYet)}
    head={[say(WORDS.team), say(WORDS.as), say(WORDS.startDay), say(WORDS.endDay), say(WORDS.now)]}
    rows={
      view.memberships?.map((membership) => [
        membership.team.name,
        worded(ROLES, membership.role, say) + (membership.main ? '' : say(W.notTheMainTeam)),
        day(membership.from),
        day(membership.until),
        isNow(membership) ? say(W.yes) : '',
      ]) ?? null
    }
    say={say}
  />
)

/** With which computers; their names are not for HR. */
export const DevicesTable = ({ view, say, language, moment, state }: Props & { state: PersonState }) => (
  <PersonSection
    id="devices"
    title={say(WORDS.devices)}
    empty={say(W.noComputerIsEnrolled)}
    head={[
      say(WORDS.operatingSystem),
      say(WORDS.enrolled),
      ...(view.devices?.some(({ lastSeenAt }) => lastSeenAt) ? [say(WORDS.lastSeen)] : []),
      say(WORDS.state),
    ]}
    rows={
      view.devices?.map(({ platform, enrolledAt, lastSeenAt, revokedAt }) => [
        platform,
        <Moment key="e" at={enrolledAt} said={moment} />,
        ...(view.devices?.some((each) => each.lastSeenAt)
          ? [<Moment key="l" at={lastSeenAt} said={moment} />]
          : []),
        <>
          <Chip of="enrolment" state={enrolmentState(revokedAt, state)} language={language} />{' '}
          {revokedAt ? <Moment at={revokedAt} said={moment} /> : null}
        </>,
      ]) ?? null
    }
    say={say}
  />
)

/** What the person answered to each version. */
export const AcceptancesTable = ({ view, say, language, moment }: Props) => (
  <PersonSection
    id="acceptances"
    title={say(W.answersToPolicyVersions)}
    empty={say(W.hasAgreedToNoVersion)}
    head={[say(WORDS.version), say(WORDS.what), say(WORDS.when), say(WORDS.how)]}
    rows={
      view.acceptances?.map(({ version, refused, at, how }) => [
        version,
        <Chip key="w" of="answer" state={refused ? 'refused' : 'agreed'} language={language} />,
        <Moment key="a" at={at} said={moment} />,
        worded(HOW, how, say),
      ]) ?? null
    }
    say={say}
  />
)

/** What the person gave and took back. */
export const ConsentsTable = ({ view, say, language, moment }: Props) => (
  <PersonSection
    id="consents"
    title={say(W.recordsOfConsent)}
    empty={say(W.noConsentWasGiven)}
    head={[say(WORDS.dataCategory), say(WORDS.what), say(WORDS.when), say(WORDS.how), say(W.paper)]}
    rows={
      view.consents?.map(({ category, granted, at, how, paper }) => [
        category,
        <Chip key="w" of="answer" state={granted ? 'granted' : 'withdrawn'} language={language} />,
        <Moment key="a" at={at} said={moment} />,
        worded(HOW, how, say),
        paper,
      ]) ?? null
    }
    say={say}
  />
)

/** How the letters to the person fared; nothing where this server keeps none. */
export const LettersTable = ({ view, say, language, moment }: Props) =>
  view.letters === undefined ? null : (
    <PersonSection
      id="letters"
      title={say(WORDS.letters)}
      empty={say(W.noLetterWent)}
      head={[say(WORDS.letter), say(WORDS.state), say(W.written), say(WORDS.why), say(W.handedToMailServer)]}
      rows={
        view.letters?.map(({ id, kind, shown, state, why, createdAt, sentAt }) => [
          <a key="l" href={`/admin/collections/outbox/${id}`}>
            {kind}
          </a>,
          <Chip key="s" of="letter" state={shown} language={language}>
            {state}
          </Chip>,
          <Moment key="c" at={createdAt} said={moment} />,
          why,
          <Moment key="t" at={sentAt} said={moment} />,
        ]) ?? null
      }
      say={say}
    />
  )

/** What was done about the person. */
export const HistoryTable = ({ view, say, moment }: Props) => (
  <PersonSection
    id="history"
    title={say(WORDS.auditLog)}
    empty={view.ownActsOnly ? say(W.youHaveChangedNothing) : say(W.noneRecordedYet)}
    head={[say(WORDS.when), say(WORDS.act), say(WORDS.actor), say(WORDS.detail), say(WORDS.why)]}
    rows={
      view.history?.map(({ at, act, actor, detail, why }) => [
        <Moment key="a" at={at} said={moment} />,
        act,
        actor || '–',
        detail,
        why,
      ]) ?? null
    }
    say={say}
  />
)
