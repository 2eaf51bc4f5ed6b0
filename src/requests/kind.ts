import type { Payload, PayloadRequest, Where } from 'payload'
import type { Both } from '../base/labels'
import type { Role } from '../base/roles'
import type { LetterTo } from '../letters/writeTo'
import type { Notice } from '../notices/put'
import type { Mark } from '../db/markRows'
import type { AuditAct, AuditEntry } from '../record/audit'

/** What the machine reads of a request; a kind's own row has more. */
export interface AnyRequest {
  id: string
  state: string
}

/** What an answer says at least: a refusal its reason, which whoever asked reads. */
export interface AnyAnswer {
  answer?: string | undefined
}

/** Who is told of it, and what. */
export interface Tidings<Row> {
  to(payload: Payload, row: Row): Promise<string[]>
  notice(row: Row): Notice
  letter?(row: Row): LetterTo
}

/** What an act leaves: a row in the audit log, and what is told of it. */
export interface Act<Row, Given = undefined> {
  act: AuditAct
  /** What the log says beside act and actor. */
  record(row: Row, given: Given): Omit<AuditEntry, 'act' | 'actor' | 'actorRole'>
  /** Left out: nobody is told. Of several, each for its own people. */
  told?: Tidings<Row> | readonly Tidings<Row>[]
}

/** Who decides, and when. */
export interface Decided {
  by: string
  at: string
}

/** One way on for a request, which somebody decides. */
export interface Step<Row, Given extends AnyAnswer> extends Act<Row, Given> {
  /** The states that it leads on from. Of two who decide at once, one does; the other is told. */
  from: readonly string[]
  to: string
  /** Whether it refuses: not without a reason. */
  refuses?: true
  /** Whether it is for whoever asked, and for nobody else: to take back what he asked. */
  own?: true
  /** What it writes into the row beside state, answer, moment and hand. */
  data?(given: Given, row: Row, decided: Decided): Record<string, unknown>
  /** Days of attendance that follow from it: they are marked in the write that moves it on. */
  marks?(row: Row): Mark[]
  /**
   * What must stand before it is decided, or keeps it from being decided: it throws then. Whoever is cut off after it decides again, so that
   * once more does no harm.
   */
  before?(req: PayloadRequest, row: Row, given: Given): Promise<void>
  /** What it leads to. What a fault cuts off here, a job or a start of the kind's own carries out. @returns the state it ends in. */
  after?(req: PayloadRequest, row: Row, given: Given): Promise<string>
}

/** When it is reminded of: at half the time, so many days before its end, or daily once it is over. */
export type Reminder = 'half' | 'daily' | number

export interface Clock<Row> {
  /** Until when it is answered, by whatever the kind counts. */
  due(payload: Payload, askedAt: Date): Promise<Date>
  reminders: readonly Reminder[]
  /** Left out where there are no reminders. */
  told?: Tidings<Row>
}

/** One kind of what somebody asks and somebody answers: all that differs from the others. */
export interface RequestKind<Row extends AnyRequest> {
  /** With it begin the keys of what is told. */
  name: string
  collection: 'redaction-requests' | 'child-reports' | 'corrections' | 'overtime-requests' | 'absences'
  /** Where a row keeps what the machine reads and writes; its state is `state` everywhere, the answer `answer`. */
  fields: { askedAt: string; dueAt?: string; decidedAt: string; decidedBy: string }
  /** The states in which it waits for somebody to decide; it begins in the first. */
  waits: readonly [string, ...string[]]
  /** Left out: it has no due date, and nobody is reminded. */
  clock?: Clock<Row>
  /** Who decides; nobody what he asked himself. */
  deciders: readonly Role[]
  /** Who decides some of them beside: whoever leads the person who asked. */
  leads?(req: PayloadRequest, row: Row): Promise<boolean>
  /** What the start page of those who decide says of so many that wait; where there is a clock, of each by itself. */
  waiting(count: number): Both
  /** And of what is so until they are answered. */
  meanwhile?: Both
  /** Whose account asked; null where that is nobody's. */
  askedBy(row: Row): string | null
  /** Whose it is, where somebody else may ask it for him: he does not decide it. Left out: whoever asked. */
  whose?(row: Row): string
  asked: Act<Row>
  steps: Record<string, Step<Row, never>>
}

/** Rows of whichever kind: what a field of one holds is the kind's own to know. */
export interface Rows {
  add(collection: RequestKind<AnyRequest>['collection'], data: Record<string, unknown>): Promise<string>
  changeIf(
    collection: RequestKind<AnyRequest>['collection'],
    where: Where,
    data: Record<string, unknown>,
  ): Promise<boolean>
}
