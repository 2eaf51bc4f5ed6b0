import { now } from '../../clock'
import { standingOf, type Standing } from '../../people/standing'
import { dataCategories } from '../../privacy/declaration'
import { idOf } from '../../privacy/ids'
import { snapshotOf } from '../../privacy/snapshot'
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
