import { type Both, type Language } from '../base/labels'
import { OWN_REASONS } from './ownReasons'
import * as W from './words'

/**
 * Where an exchange with the mail server stood. `session` and `envelope` are for a connection that was lost between their commands: which of
 * them was under way is not known.
 */
export type Stage = keyof typeof STAGES

/** What a try means for the letter: with `later` and `never` nothing was handed over. */
export type Meaning = 'handed-over' | 'later' | 'never' | 'unknown'

/** Whom an answer is about: the server and its settings, which the administrator mends, or this letter. */
export type About = 'server' | 'letter'

interface Row {
  words: Both
  about: About
  /** 2yz. */
  done: Meaning
  /** 4yz. */
  transient: Meaning
  /** 5yz. */
  permanent: Meaning
  /** The connection was lost, or what came was no answer. */
  lost: Meaning
}

const OF_SERVER = {
  about: 'server',
  done: 'later',
  transient: 'later',
  permanent: 'later',
  lost: 'later',
} as const
const OF_LETTER = { ...OF_SERVER, about: 'letter', permanent: 'never' } as const
const stage = (words: Both, row: Omit<Row, 'words'>): Row => ({ words, ...row })

/**
 * What each stage's answers mean (RFC 5321, 4.2.1 and 4.3.2). Until the dot that ends a text nothing is handed over; what is lost between it and
 * its answer nobody can know (4.2.5). What is said before a recipient was named is about no recipient.
 */
export const STAGES = {
  connect: stage(W.onConnecting, OF_SERVER),
  greeting: stage(W.atItsGreeting, OF_SERVER),
  session: stage(W.beforeSignInWasDone, OF_SERVER),
  ehlo: stage(W.atEhlo, OF_SERVER),
  starttls: stage(W.atStarttls, OF_SERVER),
  auth: stage(W.atTheSignIn, OF_SERVER),
  mail: stage(W.atTheSender, OF_SERVER),
  envelope: stage(W.atTheEnvelope, OF_LETTER),
  rcpt: stage(W.atTheRecipient, OF_LETTER),
  data: stage(W.beforeTheText, OF_LETTER),
  text: stage(W.inTheText, OF_LETTER),
  end: stage(W.afterTheText, { ...OF_LETTER, done: 'handed-over', lost: 'unknown' }),
} as const satisfies Record<string, Row>

interface Exception {
  code: number
  /** Absent: everywhere. */
  at?: Stage
  about: About
  means: Meaning
}

const EXCEPTIONS: readonly Exception[] = [
  // Commands out of order, to the server's mind: in another connection they may be in order.
  { code: 503, about: 'server', means: 'later' },
  // The sign-in is missing, too weak, wrong, or needs TLS (RFC 4954, 6), whenever it is said.
  { code: 530, about: 'server', means: 'later' },
  { code: 534, about: 'server', means: 'later' },
  { code: 535, about: 'server', means: 'later' },
  { code: 538, about: 'server', means: 'later' },
  // Larger than the server takes (RFC 1870, 6.1).
  { code: 552, at: 'mail', about: 'letter', means: 'never' },
]

/** Where answers are about the server, and the codes that are wherever they are said. */
export const SERVER_STAGES = Object.entries(STAGES).flatMap(([name, { about }]) =>
  about === 'server' ? [name] : [],
)
export const SERVER_CODES = EXCEPTIONS.flatMap(({ code, about }) => (about === 'server' ? [code] : []))

/** What went wrong where no answer came. */
export const FAULTS = {
  dns: W.noMailServer,
  inner: W.mailServerInside,
  refused: W.mailServerCannotBeReached,
  closed: W.mailServerBrokeConnectionOff,
  silent: W.mailServerDoesNotAnswer,
  tls: W.noEncryptedConnectionToMail,
  settings: W.userNameOrPassword,
  address: W.noLetterCanBeSent,
  odd: W.mailServerAnsweredWhatNobody,
} satisfies Record<string, Both>

export type Fault = keyof typeof FAULTS

/** The answer that ended a try: a reply of the server (RFC 5321) with its status (RFC 3463), or that none came. */
export type Answer = { code: number; status?: string } | { fault: Fault }

/** Where a try ended, and by what. */
export interface Try {
  stage: Stage
  answer: Answer
}

/** What an answer means for the letter, and whom it is about. */
export const meaningOf = ({ stage, answer }: Try): { means: Meaning; about: About } => {
  const row: Row = STAGES[stage]
  const { about } = row
  if ('fault' in answer) {
    // No server was asked: it is the address that cannot be written into an envelope.
    return answer.fault === 'address' ? { means: 'never', about } : { means: row.lost, about }
  }
  const { code } = answer
  const exception = EXCEPTIONS.find((each) => each.code === code && (each.at ?? stage) === stage)
  if (exception) return exception
  const first = Math.floor(code / 100)
  const means = first === 2 ? row.done : first === 4 ? row.transient : first === 5 ? row.permanent : row.lost
  return { means, about }
}

/** As it is stored: codes alone, for servers quote addresses in their sentences. Such as `rcpt 550 5.1.1`, `connect refused`. */
export const reasonOf = ({ stage, answer }: Try): string =>
  'fault' in answer
    ? `${stage} ${answer.fault}`
    : [stage, answer.code, answer.status].filter(Boolean).join(' ')

/** The other way round; null for a reason of another kind. */
export const tryOf = (reason: string | null | undefined): Try | null => {
  const [stage = '', answer = '', status] = (reason ?? '').split(' ')
  if (!Object.hasOwn(STAGES, stage)) return null
  if (Object.hasOwn(FAULTS, answer)) return { stage: stage as Stage, answer: { fault: answer as Fault } }
  const code = Number(answer)
  return Number.isInteger(code) && code > 0 ? { stage: stage as Stage, answer: { code, status } } : null
}

/** What stands in the outbox as a reason, in words; as it is where it is of another kind, such as the status of a letter that came back. */
export const sayReason = (reason: string, language: Language): string => {
  if (Object.hasOwn(OWN_REASONS, reason)) return OWN_REASONS[reason]![language]
  const known = tryOf(reason)
  if (!known) return reason
  const { stage, answer } = known
  const where = STAGES[stage].words[language]
  if ('fault' in answer)
    return language === 'zh'
      ? `${FAULTS[answer.fault].zh}（${where}）`
      : `${FAULTS[answer.fault].en} (${where})`
  const code = [answer.code, answer.status].filter(Boolean).join(' ')
  return W.theMailServerAnswered(code, where)[language]
}
