import type { Payload } from 'payload'
import type { Both } from '../base/labels'
import { pastAccess } from '../db/rows'

export interface NewAnnouncement {
  title: Both
  body: Both
  audience: 'internal' | 'public'
  letters: 'none' | 'necessary'
  /** What it is about: a breach by its id, or what the server knows it by. */
  breach?: string
  about?: string
}

/** Drafts an announcement in both languages. @returns its id. */
export const draftAnnouncement = async (
  payload: Payload,
  { title, body, audience, letters, ...of }: NewAnnouncement,
): Promise<string> => {
  const { id } = await payload.create({
    collection: 'announcements',
    data: { title: title.zh, body: body.zh, audience, letters, status: 'draft' },
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
  await payload.update({
    collection: 'announcements',
    id,
    data: { title: title.en, body: body.en },
    locale: 'en',
    depth: 0,
    overrideAccess: true,
  })
  // Last: what carries this is whole.
  await pastAccess(payload, 'decided').change('announcements', id, { ...of })
  return String(id)
}
