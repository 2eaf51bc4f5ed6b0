import type { Payload } from 'payload'
import { now } from '../base/clock'
import type { Both } from '../base/labels'
import { localDate } from '../policy/decide/workingTime'
import { MANY_LOOKS_IN_A_LETTER } from './manyLooksWords'
import { noticesOf, type OwnNotice } from './read'
import { zoneOfPerson } from '../letters/quiet'
import { pastAccess } from '../db/rows'
import { addressee, hasAddress, writeTo } from '../letters/writeTo'

/** At which hour of a person's day the letter is written. */
const HOUR = 8
const DAY = 86_400_000

const hourIn = (zone: string, at: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(at))

/** Who looked at whom is for the eyes of those who signed in, and no letter's. */
const lineOf = ({ kind, titles }: OwnNotice): Both =>
  kind === 'many-looks' ? MANY_LOOKS_IN_A_LETTER : titles

/** Writes to those who asked for it what of the last day they have not read, once a day of theirs. @returns how many letters. */
export const writeDigests = async (payload: Payload): Promise<number> => {
  const at = now()
  const docs = await pastAccess(payload, 'machine').all('users', {
    and: [{ digest: { equals: true } }, { state: { equals: 'active' } }],
  })
  let letters = 0
  for (const { id } of docs) {
    const subject = String(id)
    const zone = await zoneOfPerson(payload, subject)
    if (hourIn(zone, at) !== HOUR) continue
    const unread = (await noticesOf(payload, subject)).filter(
      (notice) => !notice.readAt && at.getTime() - Date.parse(notice.at) < DAY,
    )
    if (!unread.length) continue
    const key = `digest ${localDate(at.getTime(), zone)} ${subject}`
    const letter = await writeTo(payload, await addressee(payload, subject), key, {
      kind: 'digest',
      mayWrite: hasAddress,
      page: '/inbox',
      data: (language) => ({ lines: unread.map((notice) => lineOf(notice)[language]).join('\n') }),
    })
    if (letter?.isNew) letters++
  }
  return letters
}
