import type { Payload } from 'payload'
import { now } from '../../../clock'
import { both } from '../../../i18n/labels'
import { putNotice } from '../../../notices/put'
import { policyChanged } from '../../../privacy/epochs'
import { idOf } from '../../../privacy/ids'
import { asRow, differences, placeOf, readCompany, type Place } from '../../collecting'
import { auditOnce } from '../auditOnce'
import type { ActKind } from '../kind'
import type { PendingAct } from '../pending'

interface HoursWish {
  company: string
  /** What it was begun upon. */
  before: Place
  after: Place
}

/** Longer than anything may be on its way that was captured before. */
const KEPT = 60 * 86_400_000

const wishOf = ({ what }: PendingAct): HoursWish => what as HoursWish

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

const inWords = ({ hours, zone, country }: Place, names: readonly string[], comma: string): string =>
  `${hours.days.map((day) => names[day - 1]).join(comma)} ${hours.from}–${hours.to}, ${zone}${country && ` (${country})`}`
const EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const ZH = ['一', '二', '三', '四', '五', '六', '日'].map((day) => `周${day}`)

/** Hours, a zone or a country by which more is collected. Each person of the company is told first; they bind from a midnight after. */
export const hours: ActKind = {
  alone: 'lands',
  aboutHolders: false,
  page: () => '/admin#acts',
  words: async (payload, act) => {
    const { company, after } = wishOf(act)
    const name = (await readCompany(payload, company))?.name ?? ''
    return both(
      `Working hours of ${name}: ${inWords(after, EN, ', ')}`,
      `${name}的工作时间：${inWords(after, ZH, '、')}`,
    )
  },
  run: async (payload, act) => {
    const { company: id, before, after } = wishOf(act)
    const company = await readCompany(payload, id)
    if (!company) return false
    const widened = company.widened ?? []
    const isMade = widened.some((each) => each.act === act.id)
    if (!isMade && differences(placeOf(company), before).length) return false
    const what = inWords(after, EN, ', ')
    const titles = both(
      `Working hours widen: ${what}. They count from a midnight at least 12 hours from now.`,
      `工作时间将放宽：${inWords(after, ZH, '、')}。自至少 12 小时后的零时起生效。`,
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
        data: { ...asRow(after), widened: [...recent, { ...before, toldAt, act: act.id }] },
        depth: 0,
        overrideAccess: true,
      })
    }
    await policyChanged(payload)
    await auditOnce(payload, 'hours-widened', act, what)
    return true
  },
}
