import { CATEGORIES } from './index'

type Captured = Extract<(typeof CATEGORIES)[number], { kind: 'captured' }>
/** What computers send of themselves; what the server counts from it they need not know. */
export type Reported = Exclude<Captured, { countedFrom: unknown }>

/** The categories that a computer is told whether to collect, in the order shown. */
export const REPORTED: readonly Reported[] = CATEGORIES.filter(
  (category): category is Reported => category.kind === 'captured' && !('countedFrom' in category),
)
