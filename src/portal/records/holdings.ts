import type { SanitizedCollectionConfig, Where } from 'payload'
import { matrixRow } from '../../access/matrix'
import { labelIn, type Both } from '../../base/labels'
import { LATE_DAYS } from '../../i18n/pauses'
import { collectionsOf, declarationOf, stamped } from '../../categories/declaration'
import { currentPolicy } from '../../consent/stoodOn'
import type { Reader } from '../kit/reader'
import { countOf } from '../kit/rows'
import { pageOf } from './told'
import { plainTerms } from '../policy/terms'
import { pastAccess } from '../../db/rows'
import * as W from './words'

/** What is held of a person in one place, and where he reads it. */
export interface Holding {
  slug: string
  label: string
  count: number
  /** For how long, in words: or that the policy in force does not say. */
  kept: string
  /** When the first and the last of them go, of what is recorded; null where nothing is. */
  goes: { first: string; last: string } | null
  href: string | null
}

/** Shown in full on the account page itself. */
const ON_THE_PAGE = [
  'users',
  'avatars',
  'personnel',
  'companies',
  'employments',
  'memberships',
  'teams',
  'projects',
]

/** Where the rest is read; of what computers report, its category says where. */
const PAGES: Record<string, string> = {
  'redaction-requests': '/days',
  devices: '/devices',
  acceptances: '/consent',
  consents: '/consent',
  'audit-log': '/account/records#audit',
  'security-log': '/account/records#security',
  outbox: '/account/records#letters',
  viewings: '/looks',
  pauses: '/',
  notices: '/inbox',
  sessions: '/account#sign-in',
  'pending-acts': '/account',
}
/** Rows that go before their category's term is over. */
const SOONER: Record<string, Both> = { pauses: W.days(LATE_DAYS) }
/** Who did something is in these too, beside whom it was about. */
const DOER: Record<string, string> = { 'audit-log': 'actor', viewings: 'viewer' }

/** By the rows themselves: a term alone does not tell what a withdrawal or an earlier version has made of them. */
const goesOf = async (
  reader: Reader,
  { slug, flattenedFields }: SanitizedCollectionConfig,
): Promise<Holding['goes']> => {
  // Of working time nobody hides a row.
  const isHidden = flattenedFields.some(({ name }) => name === 'hiddenAt')
  const shown: Where[] = isHidden ? [{ hiddenAt: { exists: false } }] : []
  const end = async (sort: string) => {
    const docs = await pastAccess(reader.payload, 'own').all(
      slug,
      { and: [{ subject: { equals: reader.user.id } }, ...shown] },
      { sort, limit: 1, select: ['expiresAt'] },
    )
    return docs[0]?.expiresAt as string | undefined
  }
  const [first, last] = await Promise.all([end('expiresAt'), end('-expiresAt')])
  return first && last ? { first: new Date(first).toISOString(), last: new Date(last).toISOString() } : null
}

/** Every collection that holds rows about a person, counted: what is declared later shows up by itself (P60). */
export const holdings = async (reader: Reader): Promise<Holding[]> => {
  const { payload, snapshot, language, user } = reader
  const terms = plainTerms(payload, currentPolicy(snapshot), language)
  const collections = collectionsOf(payload.config, 'monitoring', 'worked', 'file', 'records').filter(
    ({ slug }) => !ON_THE_PAGE.includes(slug) && matrixRow(slug).employee === 'own',
  )
  const found = collections.map(async (collection) => {
    const { slug, labels } = collection
    const { category, kind, subject } = declarationOf(collection)
    const isRecorded = stamped(payload.config).some((each) => each.slug === slug)
    const doer = DOER[slug]
    const fields = doer ? [...subject, doer] : subject
    // A rule of a company, such as a period of attendance, names nobody: whoever may read it is not who it is about.
    if (category === null || !fields.length) return []
    const about = { or: fields.map((field) => ({ [field]: { equals: user.id } })) }
    const { plural } = labels
    const kept = terms.find((term) => term.category === category)?.kept
    const count = await countOf(reader, slug, about)
    // Of working time that the company does not take down there is nothing to say.
    if (kind === 'worked' && !count && kept === undefined) return []
    return {
      slug,
      label: labelIn(plural, language, slug),
      count,
      kept: SOONER[slug]?.[language] ?? kept ?? (count ? W.notInPolicyNow : W.notInPolicy)[language],
      goes: isRecorded ? await goesOf(reader, collection) : null,
      href: isRecorded ? pageOf(slug) : (PAGES[slug] ?? null),
    }
  })
  return (await Promise.all(found)).flat()
}
