import type { Payload } from 'payload'
import { now } from '../base/clock'
import { pastAccess } from '../db/rows'
import { faultPoint } from '../base/faults'
import { tell } from '../notices/tell'
import { audit } from '../record/audit'
import { idOf } from '../base/ids'
import { affectedBy, type Affected } from './affected'
import { PART_NAMES, type NoticeText } from '../letters/templates/breachParts'
import { breachesIn, noteInBreach, readBreach } from './record'
import * as W from './words'

const DAY = 86_400_000
/** A notice is proof of a duty done: kept as long as somebody may ask for it. */
const KEPT = 3 * 365 * DAY

/** Tells one person: in the portal, by letter, and notes both. Each has a key, so that whoever was cut off does it again and tells once. */
const tellOne = async (
  payload: Payload,
  breach: string,
  text: NoticeText,
  { subject, why }: Affected,
): Promise<void> => {
  const key = `breach ${breach} ${subject}`
  const page = `/notices/breach/${breach}`
  const { notice, letter } = await tell(payload, subject, {
    key,
    notice: {
      kind: 'breach',
      titles: W.yourDataWasTouched,
      url: page,
    },
    letter: {
      kind: 'breach',
      page,
      data: (language) => Object.fromEntries(PART_NAMES.map((part) => [part, text[part][language]])),
    },
  })
  faultPoint('after-letter-before-proof')
  const at = now()
  await pastAccess(payload, 'machine').addOnce('breach-notices', {
    subject,
    breach,
    why,
    notice: notice.id,
    letter: letter?.id,
    byHand: [],
    at: at.toISOString(),
    expiresAt: new Date(at.getTime() + KEPT).toISOString(),
    key,
  })
}

const toldAlready = async (payload: Payload, breach: string): Promise<Set<string>> => {
  const docs = await pastAccess(payload, 'machine').all(
    'breach-notices',
    { breach: { equals: breach } },
    { select: ['subject'] },
  )
  return new Set(docs.map(({ subject }) => idOf(subject)))
}

/** Tells everybody who is concerned by each breach whose notice is signed. @returns how many were told in this run. */
export const tellOfBreaches = async (
  payload: Payload,
  stopping: AbortSignal,
  progress: (done: number) => void,
): Promise<number> => {
  let told = 0
  for (const id of await breachesIn(payload, 'telling')) {
    const breach = await readBreach(payload, id)
    if (!breach.told) throw new Error('A breach is being told without a text.')
    const done = await toldAlready(payload, id)
    const affected = await affectedBy(payload, breach)
    for (const each of affected) {
      if (done.has(each.subject)) continue
      if (stopping.aborted) return told
      await tellOne(payload, id, breach.told, each)
      told++
      progress(1)
    }
    await noteInBreach(payload, id, { state: 'told', sentAt: now().toISOString() })
    await audit(payload, { act: 'breach-told', count: affected.length, detail: id })
  }
  return told
}
