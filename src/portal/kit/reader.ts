import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { SESSION_HEADER } from '../../access/sessions/strategy'
import { now } from '../../base/clock'
import type { Language } from '../../base/labels'
import type { User } from '../../payload-types'
import { firstCompany } from '../../roll/firstCompany'
import { snapshotOf } from '../../policy/decide/snapshot'
import type { Snapshot } from '../../base/policyTypes'
import { covers } from '../../policy/decide/decide'
import { language } from './language'
import { signInPath } from '../../http/signInPath'

/** Who reads a page of the portal. */
export interface Reader {
  payload: Payload
  req: PayloadRequest
  user: User & { id: string }
  language: Language
  /** The zone of his own pages: his own, else his employment's. */
  zone: string
  snapshot: Snapshot
}

/** Payload as Express started it: one instance a process. */
export const aPayload = (): Promise<Payload> => getPayload({ config })

const zoneOf = (user: User, snapshot: Snapshot): string | undefined => {
  const at = now().getTime()
  const employment = snapshot.employments.find((span) => covers(span, at)) ?? snapshot.employments.at(-1)
  return user.zone || employment?.zone
}

/** The zone of whoever has none of his own, and of who has not signed in: the first company's. No page fails for want of it. */
export const companyZone = cache(async (): Promise<string> => {
  const company = await firstCompany(await aPayload()).catch(() => null)
  return company?.zone ?? 'UTC'
})

/** The reader behind this request, or null without a session; once a request. */
export const reader = cache(async (): Promise<Reader | null> => {
  const payload = await aPayload()
  const { user } = await payload.auth({ headers: await headers() })
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const snapshot = await snapshotOf(payload, String(user.id))
  const person = user as unknown as User & { id: string } // ids are strings on both databases
  const zone = zoneOf(person, snapshot) ?? (await companyZone())
  return { payload, req, user: person, language: await language(), zone, snapshot }
})

/** The reader; without a session, off to the sign-in and back. */
export const signedIn = async (path = '/'): Promise<Reader> => {
  const found = await reader()
  if (!found) redirect(signInPath(path, (await headers()).has(SESSION_HEADER)))
  return found
}
