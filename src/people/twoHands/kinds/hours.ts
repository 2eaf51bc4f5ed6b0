import { now } from '../../../base/clock'
import { tell } from '../../../notices/tell'
import { policyChanged } from '../../../policy/decide/epochs'
import {
  asRow,
  differences,
  inWords,
  peopleOf,
  placeOf,
  readCompany,
  type Place,
} from '../../staff/collecting'
import { auditOnce } from '../auditOnce'
import type { ActKind } from '../kind'
import type { PendingAct } from '../pending'
import * as W from '../words'

interface HoursWish {
  company: string
  /** What it was begun upon. */
  before: Place
  after: Place
}

/** Longer than anything may be on its way that was captured before. */
const KEPT = 60 * 86_400_000

const wishOf = ({ what }: PendingAct): HoursWish => what as HoursWish

/** Hours, a zone or a country by which more is collected. Each person of the company is told first; they bind from a midnight after. */
export const hours: ActKind = {
  alone: 'lands',
  aboutHolders: false,
  page: () => '/admin#acts',
  words: async (payload, act) => {
    const { company, after } = wishOf(act)
    const name = (await readCompany(payload, company))?.name ?? ''
    const { en, zh } = inWords(after)
    return W.workingHoursOf({ name, en, zh })
  },
  run: async (payload, act) => {
    const { company: id, before, after } = wishOf(act)
    const company = await readCompany(payload, id)
    if (!company) return false
    const widened = company.widened ?? []
    const isMade = widened.some((each) => each.act === act.id)
    if (!isMade && differences(placeOf(company), before).length) return false
    const what = inWords(after)
    const titles = W.workingHoursWiden(what)
    // Told first: the moment from which the wait is counted lies after the last one.
    for (const subject of await peopleOf(payload, id))
      await tell(payload, subject, {
        key: `hours ${act.id} ${subject}`,
        notice: { kind: 'hours', titles, url: '/' },
      })
    if (!isMade) {
      const toldAt = now().toISOString()
      const recent = widened.filter((each) => Date.parse(each.toldAt) + KEPT > now().getTime())
      // Through Payload: on SQLite days and breaks lie in tables of their own.
      await payload.update({
        collection: 'companies',
        id,
        data: { ...asRow(after), widened: [...recent, { ...before, toldAt, act: act.id }] },
        depth: 0,
        overrideAccess: true,
      })
    }
    await policyChanged(payload)
    await auditOnce(payload, 'hours-widened', act, what.en)
    return true
  },
}
