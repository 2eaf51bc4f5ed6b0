import { both, type Both } from '../base/labels'
import * as W from './words'

const HOUR = 3_600_000

/** What has to be done by when. */
export interface DeadlineRule {
  id: 'plan' | 'regulator' | 'people' | 'final'
  /** From the moment at which the company knew. */
  hours: number
  label: Both
  /** Where the duty stands. */
  law: Both
}

export interface Clock {
  label: Both
  rules: readonly DeadlineRule[]
}

const rule = (id: DeadlineRule['id'], hours: number, label: Both, law: Both): DeadlineRule => ({
  id,
  hours,
  label,
  law,
})
const beside = (law: Both, more: Both): Both => both(law.en + more.en, law.zh + more.zh)

const plan = rule('plan', 1, W.startTheEmergencyPlan, beside(W.securityLaw, W.atOnceOwnFigure(1)))
const regulatorCn = rule('regulator', 4, W.regulator, beside(W.incidents, W.hoursForLargerIncidents))
const peopleCn = (hours: number) => rule('people', hours, W.people, beside(W.pipl, W.atOnceOwnFigure(hours)))
const FINAL_HOURS = 30 * 24
const finalCn = rule('final', FINAL_HOURS, W.final, beside(W.incidents, W.daysAfterHandlingHasEnded))

/** The clocks that a breach may run by. Where a law says "at once", the preset sets a number that can be kept and checked. */
export const CLOCKS = {
  strictest: {
    label: W.strictestEarliestOfAll,
    rules: [plan, regulatorCn, peopleCn(24), finalCn],
  },
  cn: {
    label: W.mainlandChina,
    rules: [plan, regulatorCn, peopleCn(72), finalCn],
  },
  eu: {
    label: W.europeanUnion,
    rules: [
      rule('regulator', 72, W.regulator, W.gdprArtHours),
      rule('people', 72, W.people, W.gdprWithoutDelay),
      rule('final', FINAL_HOURS, W.final, W.gdprArt),
    ],
  },
} as const satisfies Record<string, Clock>

export type ClockName = keyof typeof CLOCKS

export interface Deadline extends DeadlineRule {
  /** UTC, ISO 8601. */
  due: string
}

/** Every deadline of a breach, from the moment at which the company knew of it. */
export const deadlinesOf = ({ clock, knownAt }: { clock: ClockName; knownAt: string }): Deadline[] =>
  CLOCKS[clock].rules.map((rule) => ({
    ...rule,
    due: new Date(Date.parse(knownAt) + rule.hours * HOUR).toISOString(),
  }))

/** The emergency plan, step by step: what is done first stands first. */
export const CHECKLIST = {
  contain: W.stopLeak,
  preserve: W.keepEvidence,
  assess: W.seeWhatWasTouched,
  responsible: W.tellHeadOfDataProtection,
  regulator: W.regulator,
  people: W.people,
  mend: W.mendCause,
  learn: W.writeDownWhatIsLearnt,
} as const satisfies Record<string, Both>

export type Step = keyof typeof CHECKLIST
export const STEPS = Object.keys(CHECKLIST) as Step[]
