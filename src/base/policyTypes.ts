import type { Role } from './roles'
import type { Both, Language } from './labels'

export type Act = 'collect' | 'keep' | 'view' | 'export' | 'disclose'
export type ConsentKind = 'none' | 'general' | 'separate' | 'guardian'
/** Legal bases, after PIPL art. 13 and GDPR art. 6. */
export type Basis =
  'consent' | 'contract' | 'legal-duty' | 'legitimate-interest' | 'vital-interest' | 'public-interest'
/** Who but the person may be named as a viewer of a category. */
export type ViewerRole = Exclude<Role, 'employee'>

/** What is kept of a minute's title: all of it; the program alone; neither. */
export type TitleKept = 'keep' | 'program' | 'drop'
/** The first rule that matches decides. */
export interface TitleRules {
  rules: { pattern: string; kept: TitleKept }[]
  otherwise: TitleKept
}
/** What is kept of a picture. */
export type PictureKept = 'full' | 'thumbnail' | 'blurred' | 'blurred-thumbnail'
/** What a computer may report of itself. */
export const LOG_KINDS = ['fault', 'operation', 'network'] as const
export type LogKind = (typeof LOG_KINDS)[number]

/** What a policy version says of one category. What no term names cannot be stored. */
export interface Term {
  category: string
  purposes: string[]
  basis: Basis
  /** A second basis that lets what was collected stay after consent is withdrawn. */
  otherBasis?: Basis
  consent: ConsentKind
  optional: boolean
  /** Days from capture to expiry; null: as long as the account. */
  retentionDays: number | null
  viewers: ViewerRole[]
  recipients: string[]
  /** Screenshots and photos: how many an hour. */
  perHour?: number
  /** Activity: what is kept of titles, by each version that binds; the strictest holds. None: all of them. */
  titles?: TitleRules[]
  /** Pictures: what is kept of them; all where it is not said. */
  picture?: PictureKept
  /** Device logs: which kinds. */
  logs?: LogKind[]
}

export interface Purpose {
  id: string
  label: Both
}

/** One of the legal entities that answer for the processing. */
export interface Controller {
  /** Id of the company. */
  company: string
  name: string
  /** Who answers, as the law knows it; its name where nothing else is said. */
  controller: string
  contact: string
}

/** What a person may ask for; kinds after PIPL 44 to 50 and GDPR 12 to 22. */
export const RIGHTS = [
  'access',
  'copy',
  'correct',
  'delete',
  'withdraw',
  'transfer',
  'explain',
  'object',
  'complain',
] as const
export type Right = (typeof RIGHTS)[number]

/** Somebody outside the company who receives data. Terms name it by its key. */
export interface Recipient {
  key: string
  name: Both
  /** ISO 3166 code of the country where it keeps what it receives; empty where none is said. */
  country: string
  /** What it may do with it, and nothing else. */
  purpose: Both
}

/** A cookie that this server sets. */
export interface CookieUse {
  name: string
  purpose: Both
  /** How long it stays in the browser; null: until the browser is closed. */
  hours: number | null
}

/** What was weighed before high-risk terms were allowed (PIPL 55, GDPR 35); sealed by its hash. */
export interface Assessed {
  hash: string
  /** Categories that it weighs. */
  categories: string[]
  risk: 'low' | 'medium' | 'high'
}

/** What a version says beside its terms: who answers, where, to whom it applies, what people may ask for. */
export interface Statement {
  controllers: Controller[]
  /** The body that is responsible for the protection of data, and who leads it. */
  office: { name: Both; leader: string; contact: string }
  recipients: Recipient[]
  scope: Both
  /** ISO 3166 codes; empty: wherever the company employs people. */
  territory: string[]
  /** Which text prevails where the two differ. */
  prevails: Language
  storage: { country: string; place: Both }
  cookies: CookieUse[]
  rights: Right[]
  /** Answers come within so many working days and so many days; the earlier counts. */
  answerWithin: { workingDays: number; days: number }
  /** How many days before it comes into force a major change is announced. */
  noticeDays: number
  assessment?: Assessed
}

/** How much a version changes: a major change asks each person anew, a minor one informs. */
export type Weight = 'major' | 'minor'

/** What is sealed: the canonical form of exactly this, as bytes. */
export interface SealedPolicy {
  format: 1
  version: number
  /** UTC, ISO 8601. */
  effectiveFrom: string
  updatedOn: string
  sealedAt: string
  titles: Both
  purposes: Purpose[]
  terms: Term[]
  /** The rendered page in each language, as people agree to it. */
  pages: Both
  /** Hash of the version before; empty for version 0. */
  previous: string
  /** Id of the draft that it was published from. */
  draft?: string
  /** The rendered text of each language, without dates and tables, by which two versions are compared. */
  prose?: Both
  /** What it says beside its terms; versions sealed before there was such a part say nothing of it. */
  statement?: Statement
  /** What it changes against the version before, as computed and, if so, raised; none said counts as major. */
  weight?: Weight
  /** Offices of who signed it, first to last, and when. */
  signatures?: { role: string; at: string }[]
  /** One person signed it, since nobody else could. */
  alone?: boolean
  /** The version to which it only adds, word for word: a supplementary notice (P26). */
  supplementTo?: number
}

export interface PolicyVersion extends SealedPolicy {
  hash: string
}

export interface WorkingHours {
  /** 1 Monday … 7 Sunday. */
  days: number[]
  /** `HH:MM`, local; `to` at or before `from` ends on the next day. */
  from: string
  to: string
  breaks: { from: string; to: string }[]
}

/** Milliseconds, UTC; `end` is exclusive, null while open. */
export interface Span {
  start: number
  end: number | null
}

export interface EmploymentSpan extends Span {
  id: string
  company: string
  /** ISO 3166 code of the company's country; empty where none is said, or the person works in a time zone of his own. */
  country: string
  zone: string
  hours: WorkingHours
  /** What was widened: until then nothing is collected outside these hours, this zone and this country either. Milliseconds, UTC. */
  earlier?: { hours: WorkingHours; zone: string; country: string; until: number }[]
  /** Main teams over time; exactly one a day. */
  teams: (Span & { team: string })[]
}

export interface ConsentEvent {
  category: string
  granted: boolean
  at: number
  policyVersion: number
}

/** Somebody under age; moments in milliseconds, UTC. */
export interface Minor {
  /** The 14th birthday, from which on he is no child any more (PIPL 31). */
  fourteenAt: number
  /** The 18th. */
  adultAt: number
  /** Whether a guardian's signed consent is recorded. */
  guardian: boolean
}

/** A version that somebody agreed to; `until` he took that back. */
export interface Acceptance {
  version: number
  at: number
  until?: number
}

/** Everything that `decide` needs to know of one person, at one moment. */
export interface Snapshot {
  subject: string
  policies: readonly PolicyVersion[]
  acceptances: Acceptance[]
  /** Versions that he read and refused; he stays on the terms of before. */
  refusals: { version: number; at: number }[]
  consents: ConsentEvent[]
  employments: EmploymentSpan[]
  pauses: Span[]
  /** Set for whoever is, or was, under age here. */
  minor: Minor | null
  /** Since when the account may no longer be used: ended, suspended or closed; null while it may. */
  accountEndedAt: number | null
}
