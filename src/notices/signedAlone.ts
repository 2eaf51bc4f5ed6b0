import type { Payload } from 'payload'
import { now } from '../base/clock'
import { isDuplicate } from '../db/duplicate'
import { pastAccess } from '../db/rows'
import { type Both, type Language } from '../base/labels'
import { momentIn } from '../i18n/moments'
import { firstCompany } from '../roll/firstCompany'
import { audit } from '../record/audit'
import { changesAsLines } from '../policy/compare/lines'
import type { Signable } from '../policy/life/signable'
import { ALONE_WAITS } from '../policy/life/signers'
import { aboutAlone, signedAlone } from '../policy/life/signAlone'
import { draftAnnouncement } from './draftAnnouncement'
import * as W from './words'

interface Stored {
  id: string
  status: string
}

const bodyOf = async (payload: Payload, signing: Signable): Promise<Both> => {
  const zone = (await firstCompany(payload))?.zone ?? 'UTC'
  const until = new Date(now().getTime() + ALONE_WAITS).toISOString()
  const { before, content, comparison } = signing
  const after = { ...content, pages: { en: '', zh: '' } }
  const changes = (language: Language) =>
    changesAsLines(payload.config, before, after, comparison, language).join('\n')
  return W.twoPeopleSignVersion({
    untilEn: momentIn(until, zone, 'en'),
    changesEn: changes('en'),
    untilZh: momentIn(until, zone, 'zh'),
    changesZh: changes('zh'),
  })
}

const announcementOf = (payload: Payload, about: string): Promise<Stored | null> =>
  pastAccess(payload, 'machine').one('announcements', { about: { equals: about } })

const publish = async (payload: Payload, id: string, { signatures }: Signable): Promise<void> => {
  const at = now().toISOString()
  const [by] = signatures
  const changed = await pastAccess(payload, 'machine').changeIf(
    'announcements',
    { and: [{ id: { equals: id } }, { status: { equals: 'draft' } }] },
    { status: 'published', startsAt: at, publishedAt: at, publishedBy: by?.signer },
  )
  if (changed)
    await audit(payload, { act: 'announced', actor: by?.signer ?? '', actorRole: by?.role ?? '', detail: id })
}

/** What was sealed meanwhile, changed, or signed by a second one, is no longer announced as waiting. */
const withdrawOthers = async (payload: Payload, waiting: readonly string[]): Promise<void> => {
  const docs = await pastAccess(payload, 'machine').all('announcements', {
    and: [{ about: { exists: true } }, { status: { equals: 'published' } }],
  })
  for (const { id, about } of docs) {
    if (about && waiting.includes(about)) continue
    await pastAccess(payload, 'machine').change('announcements', id, {
      // Where it comes to wait again, it is announced anew.
      status: 'withdrawn',
      about: `${about} withdrawn ${id}`,
    })
  }
}

/**
 * Announces to everybody what one person signed alone, before it may be sealed, and withdraws what no longer waits. Two runs, or one that
 * was cut off, announce once; what somebody withdrew stays withdrawn, and is not sealed.
 */
export const announceAlone = async (payload: Payload): Promise<void> => {
  const waiting = await signedAlone(payload)
  for (const signing of waiting) {
    const about = aboutAlone(signing)
    const known = await announcementOf(payload, about)
    if (known && known.status !== 'draft') continue
    try {
      const id =
        known?.id ??
        (await draftAnnouncement(payload, {
          title: W.newVersionOfPrivacyPolicy,
          body: await bodyOf(payload, signing),
          audience: 'internal',
          letters: 'necessary',
          about,
        }))
      await publish(payload, String(id), signing)
    } catch (error) {
      // Another was faster.
      if (!isDuplicate(error)) throw error
    }
  }
  await withdrawOthers(payload, waiting.map(aboutAlone))
}
