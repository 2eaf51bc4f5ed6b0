import { createLocalReq, type Where } from 'payload'
import { now } from '../../../base/clock'
import { tell } from '../../../notices/tell'
import { bindFrom } from '../../../policy/decide/bindFrom'
import { localDate } from '../../../policy/decide/workingTime'
import { auditOnce } from '../auditOnce'
import { personPage, type ActKind } from '../kind'
import type { PendingAct } from '../pending'
import { nameOf } from '../words'
import { readCompany } from '../../staff/collecting'
import { pastAccess } from '../../../db/rows'
import * as W from '../words'

export interface EmploymentWish {
  company: string
  number?: string | null
  position?: string | null
  /** `YYYY-MM-DD` */
  from: string
  zone?: string | null
}

const wishOf = ({ what }: PendingAct): EmploymentWish => what as EmploymentWish

/** A further employment within whose hours more is collected of somebody. He is told first; it begins with a midnight after. */
export const employment: ActKind = {
  alone: 'lands',
  aboutHolders: false,
  page: personPage,
  words: async (payload, act) => {
    const { company, from } = wishOf(act)
    const name = await nameOf(payload, act.subject)
    const where = (await readCompany(payload, company))?.name ?? ''
    return W.employedAt({ name, where, from })
  },
  run: async (payload, act) => {
    const { company, from, number, position, zone } = wishOf(act)
    const found = await readCompany(payload, company)
    const subject = act.subject ?? ''
    if (!found) return false
    // Whoever was cut off finds what he made.
    const made: Where = {
      and: [
        { user: { equals: subject } },
        { company: { equals: company } },
        { createdAt: { greater_than: act.at } },
      ],
    }
    if (!(await pastAccess(payload, 'machine').one('employments', made))) {
      const place = zone || found.zone
      const first = localDate(bindFrom(now().getTime(), place), place)
      const begins = from > first ? from : first
      // Told first: the midnight from which it binds lies twelve hours after.
      await tell(payload, subject, {
        key: `employment ${act.id}`,
        notice: {
          kind: 'hours',
          titles: W.youAreEmployedAtFrom(found.name, begins),
          url: '/account',
        },
      })
      await payload.create({
        collection: 'employments',
        data: {
          user: subject,
          company,
          number: number ?? null,
          position: position ?? null,
          zone: zone ?? null,
          from: `${begins}T12:00:00.000Z`,
        },
        depth: 0,
        overrideAccess: true,
        req: await createLocalReq({}, payload),
      })
    }
    await auditOnce(payload, 'employment-begun', act, `from ${from} at the earliest`)
    return true
  },
}
