import type { RequestsWaiting } from '../../requests/waiting'
import type { StartPage } from './startPage'
import type { Waiting } from './attention'
import { STEP_NAMES } from '../../i18n/firstSteps'
import { type Both, type Language, type Say, sayIn } from '../../base/labels'
import type { Item } from './item'
import { letterItems } from './letterItems'
import { momentIn } from '../kit/times'
import * as W from './words'
import { WORDS } from '../../i18n/words'

/** What a kind of item is said with. */
interface Words {
  language: Language
  say: Say
  /** A moment in the company's zone. */
  when(iso: string): string
}

/** What one kind of thing needs somebody for; nothing where all is well. */
type Kind = (page: StartPage, words: Words) => Item[]

/** The first few names, and how many more. */
const named = ({ count, names }: Waiting, language: Language): string => {
  const comma = language === 'en' ? ', ' : '、'
  const rest = count - names.length
  if (!rest) return names.join(comma)
  return W.andMore({ names: names.join(comma), rest, count })[language]
}

const listed = (names: string[], say: Say): string => names.join(say(WORDS.listComma))

const fullDisks: Kind = ({ disks }, { say }) =>
  disks
    .filter(({ warn }) => warn)
    .map(({ folders, low, percentFree, days }): Item => ({
      key: `disk-${folders.join()}`,
      level: low ? 'act' : 'soon',
      text: low ? say(W.diskNearlyFull(percentFree)) : say(W.diskIsFull(days)),
      more: say(W.makeRoom),
      href: '/admin/collections/job-runs',
    }))

const failingJobs: Kind = ({ failing }, { say, when }) =>
  failing.length
    ? [
        {
          key: 'jobs',
          level: 'act',
          text: say(W.jobsFail(failing.length)),
          more: listed(
            failing.map(({ job, at }) => `${job} (${when(at)})`),
            say,
          ),
          href: '/admin/collections/job-runs?where[outcome][equals]=failed',
        },
      ]
    : []

const letters: Kind = (page, { language, when }) => letterItems(page.letters, language, when)

const runningBreaches: Kind = ({ breaches }, { say, when }) =>
  breaches.map(({ title, next, toSign: waits, href }): Item => ({
    key: 'breach',
    level: 'act',
    text: waits ? say(W.noticeOfBreach(title)) : say(W.theBreachRuns(title)),
    more: next ? say(W.nextBy(next.label, when(next.due))) : undefined,
    href,
  }))

/** What waits of a kind: where it has a clock the most urgent, each by itself; the list of them has the others. */
const requestItems = (
  { name, collection, states, count, oldest, due, says, meanwhile }: RequestsWaiting,
  { say, when }: Words,
): Item[] => {
  const text = say(says)
  const more = ({ en, zh }: Both): string => say(W.withMeanwhile({ meanwhile, en, zh }))
  const list = `/admin/collections/${collection}`
  if (due)
    return due.slice(0, 3).map(({ id, dueAt }) => ({
      key: name,
      level: 'act',
      text,
      more: more(W.byWhen(when(dueAt))),
      href: `${list}/${id}`,
    }))
  if (!count) return []
  const asked = more(W.theOldestWasAsked(when(oldest)))
  const href = `${list}?where[state][${states.length === 1 ? 'equals' : 'in'}]=${states.join()}`
  return [{ key: name, level: 'soon', text, more: asked, href }]
}

const openRequests: Kind = ({ requests }, words) => requests.flatMap((each) => requestItems(each, words))

const periodsToClose: Kind = ({ attendance }, { say }) =>
  (attendance?.periods ?? []).map(({ id, name }) => ({
    key: 'period',
    level: 'soon',
    text: say(W.periodCanBeClosed(name)),
    more: say(W.lastDayIsOver),
    href: `/admin/collections/attendance-periods/${id}/month`,
  }))

const incompleteDays: Kind = ({ attendance }, { say }) => {
  const { days = 0, date = '' } = attendance?.incomplete ?? {}
  const filter = `where[or][0][and][0][localDate][equals]=${date}&where[or][0][and][1][status][equals]=incomplete`
  return days
    ? [
        {
          key: 'incomplete-days',
          level: 'soon',
          text: say(W.punchesAreMissing(days, date)),
          more: say(W.peopleMayAskForCorrection),
          href: `/admin/collections/attendance-days?${filter}`,
        },
      ]
    : []
}

const unfinishedSetUp: Kind = ({ steps }, { say }) => {
  const open = steps.filter(({ done }) => !done)
  const next = open.find(({ may }) => may) ?? open[0]
  return open.length
    ? [
        {
          key: 'setup',
          level: 'soon',
          text: say(W.setUpIsNotFinished(steps.length - open.length, steps.length)),
          more: next ? say(W.next(STEP_NAMES[next.step])) : undefined,
          href: '/setup',
        },
      ]
    : []
}

const draftsToSign: Kind = ({ toSign }, { say }) =>
  toSign.map(({ draft, title, signedBy }): Item => ({
    key: 'sign',
    level: 'soon',
    text: say(W.policyVersionWaits),
    more: say(W.signedBy(title, signedBy)),
    href: `/admin/sign-policy?draft=${encodeURIComponent(draft)}`,
  }))

const waitingActs: Kind = ({ acts }, { say, when }) =>
  acts.map(({ what, begunBy, until, page, maySign }): Item => ({
    key: 'act',
    level: maySign ? 'act' : 'soon',
    text: maySign ? say(W.waitsForSecondSignature(what)) : say(W.waits(what)),
    more: [begunBy ? say(W.begunBy(begunBy)) : '', until ? say(W.until(when(until))) : '']
      .filter(Boolean)
      .join(say(WORDS.comma)),
    href: page,
  }))

/** Servers that are too new to carry everything. */
const untriedServers: Kind = ({ newServers }, { say, when }) =>
  newServers.map(({ slug, until }): Item => ({
    key: 'new-server',
    level: 'act',
    text: slug === 'mail' ? say(W.mailServerIsNew) : say(W.gatewayIsNew),
    more: until ? say(W.untilOrSecondHolderSigns(when(until))) : say(W.holderOfOffice),
    href: '/admin#acts',
  }))

const otherControllers: Kind = ({ drift }, { say }) =>
  drift?.controllers.length
    ? [
        {
          key: 'controllers',
          level: 'soon',
          text: say(W.whoAnswersForData),
          more: say(W.putCompanysRecordRight(listed(drift.controllers, say))),
          href: '/admin/collections/companies',
        },
      ]
    : []

const outsideTerritory: Kind = ({ drift }, { say }) =>
  drift?.outside.length
    ? [
        {
          key: 'territory',
          level: 'soon',
          text: say(W.policyInForce),
          more: say(W.nothingIsCollectedThere(listed(drift.outside, say))),
          href: '/admin/collections/companies',
        },
      ]
    : []

const peopleNotAgreed: Kind = ({ notAgreed }, { language, say }) =>
  notAgreed?.count
    ? [
        {
          key: 'agreed',
          level: 'soon',
          text: say(W.notSaidWhetherTheyAgree(notAgreed.count)),
          more: `${named(notAgreed, language)}${say(W.nothingIsCollectedFromThem)}`,
          href: '/admin/collections/users?where[state][equals]=active',
        },
      ]
    : []

const peopleNotCome: Kind = ({ notCome }, { language, say }) =>
  notCome.count
    ? [
        {
          key: 'invited',
          level: 'soon',
          text: say(W.invitedNotComeYet(notCome.count)),
          more: named(notCome, language),
          href: '/admin/collections/users?where[state][equals]=invited',
        },
      ]
    : []

/** In the order in which they stand where one is as urgent as the other. */
const KINDS: readonly Kind[] = [
  fullDisks,
  failingJobs,
  letters,
  runningBreaches,
  openRequests,
  incompleteDays,
  periodsToClose,
  unfinishedSetUp,
  draftsToSign,
  waitingActs,
  untriedServers,
  otherControllers,
  outsideTerritory,
  peopleNotAgreed,
  peopleNotCome,
]

const urgent = ({ level }: Item): number => (level === 'act' ? 0 : 1)

/** What needs somebody, the most urgent first. */
export const attentionItems = (page: StartPage, language: Language): Item[] => {
  const words: Words = { language, say: sayIn(language), when: momentIn(page.zone, language) }
  return KINDS.flatMap((kind) => kind(page, words)).sort((a, b) => urgent(a) - urgent(b))
}
