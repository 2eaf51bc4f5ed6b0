import type { Role } from '../access/roles'
import type { Both } from '../i18n/labels'

export type Act = 'collect' | 'view' | 'export' | 'disclose'
export type ConsentKind = 'none' | 'general' | 'separate' | 'guardian'
/** Legal bases, after PIPL art. 13 and GDPR art. 6. */
export type Basis =
  'consent' | 'contract' | 'legal-duty' | 'legitimate-interest' | 'vital-interest' | 'public-interest'
/** Who but the person may be named as a viewer of a category. */
export type ViewerRole = Extract<Role, 'manager' | 'hr' | 'privacy'>

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
  zone: string
  hours: WorkingHours
  /** Main teams over time; exactly one a day. */
  teams: (Span & { team: string })[]
}

export interface ConsentEvent {
  category: string
  granted: boolean
  at: number
  policyVersion: number
}

/** Everything that `decide` needs to know of one person, at one moment. */
export interface Snapshot {
  subject: string
  policies: readonly PolicyVersion[]
  acceptances: { version: number; at: number }[]
  consents: ConsentEvent[]
  employments: EmploymentSpan[]
  pauses: Span[]
  /** Since when the account may no longer be used: ended, suspended or closed; null while it may. */
  accountEndedAt: number | null
}
