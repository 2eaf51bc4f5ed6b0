import type { EmploymentFacts } from './employmentFacts'
import type { MembershipFacts, MinorFacts, PersonFacts } from './PersonForms'
import type { Say } from '../../base/labels'
import type { User } from '../../payload-types'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What acts on a person start from. */
export interface ActsOn {
  person: PersonFacts
  /** Whether the person holds an office: two sign what ends his account. */
  isHolder: boolean
  employments: EmploymentFacts[]
  /** Those that run. */
  memberships: MembershipFacts[]
  minor: MinorFacts | null
  /** Categories that are on, and may be taken back. */
  on: readonly string[]
}

const ACTS = [
  'correct',
  'contact',
  'employment',
  'begin',
  'move',
  'join',
  'membership',
  'end',
  'restore',
  'paper',
  'withdraw',
  'minor',
  'suspend',
  'resume',
] as const
export type Act = (typeof ACTS)[number]
/** Acts on one of several employments: which, is asked first. */
export const OF_EMPLOYMENT: readonly Act[] = ['employment', 'move', 'join', 'end', 'restore']

const running = (employments: EmploymentFacts[]) => employments.filter(({ isOpen }) => isOpen)
const undoable = (employments: EmploymentFacts[]) => employments.filter(({ mayRestore }) => mayRestore)

/** The employments that an act may be about. */
export const employmentsFor = (act: Act, employments: EmploymentFacts[]): EmploymentFacts[] =>
  act === 'restore' ? undoable(employments) : act === 'employment' ? employments : running(employments)

export const actTitles = (employments: EmploymentFacts[], say: Say): Record<Act, string> => ({
  correct: say(W.correctNameOrUserName),
  contact: say(W.emailAndPhone),
  employment: say(W.correctEmployment),
  begin: say(WORDS.newEmployment),
  join: say(W.joinATeam),
  membership: say(W.leadDeputyLeaveTeam),
  minor: say(W.underAgeGuardian),
  move: say(W.moveToAnotherTeam),
  end: running(employments).some(({ lastDay }) => lastDay)
    ? say(W.endEmploymentButton)
    : say(W.endEmployment),
  restore: say(W.undoTheEnd),
  paper: say(W.answerOnPaper),
  withdraw: say(W.withdrawalOnWrittenRequest),
  suspend: say(W.suspend),
  resume: say(W.liftTheSuspension),
})

/** The acts that the reader may do now, in the order in which they are offered. */
export const openActs = (
  user: Pick<User, 'id' | 'roles'> | null | undefined,
  { person, isHolder, employments, memberships, on }: ActsOn,
): Act[] => {
  const isHr = user?.roles?.includes('hr') ?? false
  const mayRecord = isHr || (user?.roles?.includes('privacy') ?? false)
  const isOpenAccount = person.state !== 'closed'
  const maySuspend = (isHr || (user?.roles?.includes('admin') ?? false)) && user?.id !== person.id
  const isOwnOffice = isHolder && user?.id === person.id
  const isOpen: Record<Act, boolean> = {
    correct: isHr && isOpenAccount && !isOwnOffice,
    contact: isHr && isOpenAccount && user?.id !== person.id,
    employment: isHr && employments.length > 0,
    begin: isHr && isOpenAccount,
    join: isHr && running(employments).length > 0,
    membership: isHr && memberships.length > 0,
    minor: mayRecord && isOpenAccount && !isHolder,
    move: isHr && running(employments).length > 0,
    end: isHr && running(employments).length > 0 && !isOwnOffice,
    restore: isHr && undoable(employments).length > 0 && !isOwnOffice,
    paper: isHr && user?.id !== person.id && ['invited', 'active'].includes(person.state),
    withdraw: isHr && user?.id !== person.id && on.length > 0,
    suspend: maySuspend && ['invited', 'active'].includes(person.state),
    resume: maySuspend && person.state === 'suspended',
  }
  return ACTS.filter((act) => isOpen[act])
}
