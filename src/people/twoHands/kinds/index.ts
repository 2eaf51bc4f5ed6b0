import type { ActKind } from '../kind'
import { gateway, mail } from './connection'
import { correction } from './correction'
import { dismissal, reinstatement } from './dismissal'
import { employment } from './employment'
import { hours } from './hours'
import { office } from './office'
import { resumption, suspension } from './suspension'

/** Every kind of act that two sign: a new one is a file and a line here. */
const KINDS = {
  office,
  suspension,
  resumption,
  dismissal,
  reinstatement,
  employment,
  correction,
  mail,
  gateway,
  hours,
} as const satisfies Record<string, ActKind>

export type KindName = keyof typeof KINDS

export const kindOf = (name: string): ActKind => {
  const found = (KINDS as Record<string, ActKind>)[name]
  if (!found) throw new Error(`There is no act "${name}".`)
  return found
}
