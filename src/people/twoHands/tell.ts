import type { Payload } from 'payload'
import { tell } from '../../notices/tell'
import { holders } from './holders'
import { kindOf } from './kinds'
import type { PendingAct } from './pending'
import { BECAME, type Became } from './words'
import * as W from './words'

/** Tells every holder of an office, and the one concerned, what has become of an act; told twice is told once. */
export const tellOfAct = async (payload: Payload, act: PendingAct, became: Became): Promise<void> => {
  const kind = kindOf(act.kind)
  const what = await kind.words(payload, act)
  const offices = (await holders(payload)).map(({ id }) => id)
  const titles = W.actBecame(what, BECAME[became])
  for (const subject of new Set([...offices, ...(act.subject ? [act.subject] : [])]))
    await tell(payload, subject, {
      key: `act ${act.id} ${became} ${act.waitsUntil ?? ''} ${subject}`,
      notice: {
        kind: 'two-hands',
        titles,
        url: offices.includes(subject) ? kind.page(act) : '/account',
      },
    })
}
