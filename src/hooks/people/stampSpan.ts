import type { CollectionBeforeChangeHook } from 'payload'
import { membershipSpanOf, rowById, spanOf, zoneOf, type Dated } from '../../people/staff/spans'
import { idOf } from '../../base/ids'

/** Stamps an employment with its moments. */
export const stampEmploymentSpan: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const merged = { ...(originalDoc as object), ...(data as object) } as Dated & {
    zone?: string | null
    company: unknown
  }
  return { ...(data as object), ...spanOf(req, merged, await zoneOf(req, merged)) }
}

/** Stamps a membership with its moments, in the zone of its employment. */
export const stampMembershipSpan: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const merged = { ...(originalDoc as object), ...(data as object) } as Dated & { employment: unknown }
  const employment = await rowById<{
    zone?: string | null
    company: unknown
    user: unknown
    endsAt?: string | null
  }>(req, 'employments', merged.employment)
  return {
    ...(data as object),
    ...membershipSpanOf(req, merged, employment, await zoneOf(req, employment)),
    user: idOf(employment.user),
  }
}
