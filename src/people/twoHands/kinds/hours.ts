import type { Payload } from 'payload'
import { now } from '../../../clock'
import { both } from '../../../i18n/labels'
import type { Company as CompanyData } from '../../../payload-types'
import { putNotice } from '../../../notices/put'
import type { Widened } from '../../../privacy/bindFrom'
import { policyChanged } from '../../../privacy/epochs'
import { idOf } from '../../../privacy/ids'
import type { WorkingHours } from '../../../privacy/types'
import { auditOnce } from '../auditOnce'
import type { ActKind } from '../kind'
import type { PendingAct } from '../pending'

export interface HoursWish {
  company: string
  hours: WorkingHours
  /** Those that it was begun upon. */
  before: WorkingHours
}

interface Company {
  id: string
  name: string
  zone: string
  hours: { days: string[]; from: string; to: string; breaks?: { from: string; to: string }[] | null }
  widened?: (Widened & { act: string })[] | null
}

/** Longer than anything may be on its way that was captured before. */
const KEPT = 60 * 86_400_000

const wishOf = ({ what }: PendingAct): HoursWish => what as HoursWish

export const readCompany = (payload: Payload, id: string): Promise<Company | null> =>
  payload.db.findOne<Company>({ collection: 'companies', where: { id: { equals: id } }, req: {} })

export const hoursOf = ({ hours }: Company): WorkingHours => ({
  days: hours.days.map(Number),
  from: hours.from,
  to: hours.to,
  breaks: (hours.breaks ?? []).map(({ from, to }) => ({ from, to })),
})

const same = (a: WorkingHours, b: WorkingHours): boolean => inOrder(a) === inOrder(b)
const inOrder = ({ days, from, to, breaks }: WorkingHours): string =>
  JSON.stringify([[...days].sort(), from, to, breaks.map((each) => [each.from, each.to])])

const peopleOf = async (payload: Payload, company: string): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string; user: unknown; endsAt?: string | null }>({
    collection: 'employments',
    where: { company: { equals: company } },
    limit: 0,
    pagination: false,
    req: {},
  })
  const at = now().toISOString()
  return [...new Set(docs.filter(({ endsAt }) => !endsAt || endsAt > at).map(({ user }) => idOf(user)))]
}

const stretch = ({ days, from, to }: WorkingHours, names: readonly string[], comma: string): string =>
  `${days.map((day) => names[day - 1]).join(comma)} ${from}–${to}`
const EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const ZH = ['一', '二', '三', '四', '五', '六', '日'].map((day) => `周${day}`)

/** Hours within which more is collected. Each person of the company is told first; they bind from a midnight after. */
export const hours: ActKind = {
  alone: 'lands',
  aboutHolders: false,
  page: () => '/admin#acts',
  words: async (payload, act) => {
    const { company, hours } = wishOf(act)
    const name = (await readCompany(payload, company))?.name ?? ''
    return both(
      `Working hours of ${name}: ${stretch(hours, EN, ', ')}`,
      `${name}的工作时间：${stretch(hours, ZH, '、')}`,
    )
  },
  run: async (payload, act) => {
    const { company: id, hours, before } = wishOf(act)
    const company = await readCompany(payload, id)
    if (!company) return false
    const widened = company.widened ?? []
    const isMade = widened.some((each) => each.act === act.id)
    if (!isMade && !same(hoursOf(company), before)) return false
    const what = stretch(hours, EN, ', ')
    const titles = both(
      `Working hours become longer: ${what}. They count from a midnight at least 12 hours from now.`,
      `工作时间将延长：${stretch(hours, ZH, '、')}。自至少 12 小时后的零时起生效。`,
    )
    // Told first: the moment from which the wait is counted lies after the last one.
    for (const subject of await peopleOf(payload, id))
      await putNotice(payload, {
        kind: 'hours',
        subject,
        titles,
        url: '/',
        key: `hours ${act.id} ${subject}`,
      })
    if (!isMade) {
      const toldAt = now().toISOString()
      const recent = widened.filter((each) => Date.parse(each.toldAt) + KEPT > now().getTime())
      // Through Payload: on SQLite days and breaks lie in tables of their own.
      await payload.update({
        collection: 'companies',
        id,
        data: {
          hours: { ...hours, days: hours.days.map(String) as CompanyData['hours']['days'] },
          widened: [...recent, { hours: before, toldAt, act: act.id }],
        },
        depth: 0,
        overrideAccess: true,
      })
    }
    await policyChanged(payload)
    await auditOnce(payload, 'hours-widened', act, what)
    return true
  },
}
