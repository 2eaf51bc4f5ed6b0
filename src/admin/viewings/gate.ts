import { momentIn } from '../kit/times'
import type { Payload, PayloadRequest } from 'payload'
import { categoryLabel } from '../../categories/words'
import type { Language } from '../../base/labels'
import { idOf } from '../../base/ids'
import { policyInForce } from '../../access/openViewing'
import { viewingOptions, type ViewingOptions } from '../../access/viewingOptions'
import { openViewings, type Viewing } from '../../access/viewings'
import { pastAccess } from '../../db/rows'

/** An open viewing in words: whose data, for which purpose, until when. */
export interface OpenViewing {
  id: string
  scope: Viewing['scope']
  whom: string
  purpose: string
  until: string
}

export interface Gate {
  category: { slug: string; label: string }
  /** Who looks, as the person will read it. */
  viewer: string
  options: ViewingOptions
  open: OpenViewing[]
}

const COLLECTION = { person: 'users', team: 'teams', company: 'companies' } as const

const nameOf = async (payload: Payload, viewing: Viewing): Promise<string> => {
  const id = { person: viewing.subject, team: viewing.team, company: viewing.company }[viewing.scope]
  const row = await pastAccess(payload, 'named').byId(COLLECTION[viewing.scope], idOf(id))
  return row?.name ?? ''
}

/** The zone in which lists and deadlines are shown: the company's. */
const zoneFor = async (payload: Payload, user: { zone?: string | null }): Promise<string> => {
  const company = await pastAccess(payload, 'named').one('companies', {})
  return user.zone || company?.zone || 'UTC'
}

const moment = (iso: string, zone: string, language: Language): string =>
  `${momentIn(zone, language)(iso)} (${zone})`

/** Whether this session has announced a look at a category, and if not, what it may announce. */
export const gateOf = async (
  payload: Payload,
  user: PayloadRequest['user'],
  slug: string,
  language: Language,
): Promise<Gate> => {
  const req = { payload, user } as PayloadRequest
  const [options, viewings, policy, zone] = await Promise.all([
    viewingOptions(req, slug),
    openViewings(req, slug),
    policyInForce(req),
    zoneFor(payload, user as { zone?: string | null }),
  ])
  const open = await Promise.all(
    viewings.map(async (viewing) => ({
      id: String(viewing.id),
      scope: viewing.scope,
      whom: await nameOf(payload, viewing),
      purpose: policy.purposes.find(({ id }) => id === viewing.purpose)?.label[language] ?? viewing.purpose,
      until: moment(viewing.until, zone, language),
    })),
  )
  const viewer = (user as { name?: string } | null)?.name ?? ''
  return { category: { slug, label: categoryLabel(payload.config, slug, language) }, viewer, options, open }
}
