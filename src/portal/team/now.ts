import { now } from '../../clock'
import { standingOf, type Standing } from '../../people/standing'
import { dataCategories } from '../../privacy/declaration'
import { idOf } from '../../privacy/ids'
import { snapshotOf } from '../../privacy/snapshot'
import { devicesOf } from './devices'
import type { LeadReader, Member } from './led'

/** A computer that has not been heard of for so long is silent. */
const SILENT = 15 * 60_000

export interface MemberNow extends Member {
  standing: Standing | 'silent'
  pausedSince: string | null
  lastSeenAt: string | null
}

const latest = (moments: (string | null | undefined)[]): string | null =>
  moments
    .filter((each): each is string => Boolean(each))
    .sort()
    .at(-1) ?? null

/** Who is recorded now, and who is not and why: states alone, no content. */
export const readNow = async ({ req }: LeadReader, members: readonly Member[]): Promise<MemberNow[]> => {
  const at = now().getTime()
  const devices = await devicesOf(req, members)
  const categories = dataCategories(req.payload.config).map(({ slug }) => slug)
  const all: MemberNow[] = []
  for (const member of members) {
    const own = devices.filter((each) => idOf(each.subject) === member.id && !each.revokedAt)
    const { standing, pausedSince } = standingOf(
      await snapshotOf(req.payload, member.id),
      categories,
      own.length > 0,
      at,
    )
    const lastSeenAt = latest(own.map((each) => each.lastSeenAt))
    const silent = standing === 'recording' && (!lastSeenAt || Date.parse(lastSeenAt) < at - SILENT)
    all.push({
      ...member,
      standing: silent ? 'silent' : standing,
      pausedSince: standing === 'paused' && pausedSince ? new Date(pausedSince).toISOString() : null,
      lastSeenAt,
    })
  }
  return all
}
