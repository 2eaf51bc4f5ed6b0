import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '../../base/clock'
import { invalid } from '../../base/errors'
import { say } from '../../base/labels'
import * as W from './words'

/** A clock that was set a little ahead. */
const AHEAD = 5 * 60_000

/** The moments of a breach are ones that can have been: its clocks run by them. */
export const soundBreach: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { knownAt, beganAt, endedAt } = { ...(originalDoc as object), ...(data as object) } as Record<
    'knownAt' | 'beganAt' | 'endedAt',
    string | null | undefined
  >
  if (knownAt && Date.parse(knownAt) > now().getTime() + AHEAD)
    throw invalid(say(req, W.nobodyCanKnow), {
      field: 'knownAt',
    })
  if (beganAt && endedAt && Date.parse(beganAt) > Date.parse(endedAt))
    throw invalid(say(req, W.itEndedBeforeItBegan), { field: 'endedAt' })
  return data as unknown
}
