import { now } from '../../base/clock'
import { standingOf, type Standing } from '../../people/staff/standing'
import { dataCategories } from '../../categories/declaration'
import { idOf } from '../../base/ids'
import { snapshotOf } from '../../policy/decide/snapshot'
import { devicesOf } from './devices'
import type { LeadReader, Member } from './led'

export interface MemberNow extends Member {
  standing: Standing
}

/**
 * Who is recorded now, and who is not and why: states alone, no content and no moment. Outside working time it says just that, whatever a
 * computer or its person does meanwhile.
 */
export const readNow = async ({ req }: LeadReader, members: readonly Member[]): Promise<MemberNow[]> => {
  const at = now().getTime()
  const devices = await devicesOf(req, members)
  const categories = dataCategories(req.payload.config).map(({ slug }) => slug)
  const all: MemberNow[] = []
  for (const member of members) {
    const own = devices.filter((each) => idOf(each.subject) === member.id)
    const { standing, atWork } = standingOf(await snapshotOf(req.payload, member.id), categories, own, at)
    const shown = standing === 'paused' && !atWork ? 'off-hours' : standing
    all.push({ ...member, standing: shown })
  }
  return all
}
