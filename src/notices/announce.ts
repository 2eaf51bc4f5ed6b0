import type { Payload, PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { invalid, lacking, notFound, Problem } from '../base/errors'
import { type Both, type Language } from '../base/labels'
import { lacksOf } from '../base/lacking'
import { everybody } from '../roll/everybody'
import { actingRole, audit } from '../record/audit'
import { runningAnnouncements } from '../policy/life/published'
import { wantsLetters } from '../letters/optional'
import { pastAccess } from '../db/rows'
import type { LetterTo } from '../letters/writeTo'
import { tell } from './tell'
import * as W from './words'

/** An announcement as it is stored, in both languages. */
export interface Announcement {
  id: string
  title: Partial<Both>
  body: Partial<Both>
  audience: 'internal' | 'public'
  letters: 'none' | 'necessary' | 'optional'
  startsAt: string | null
  endsAt: string | null
  status: 'draft' | 'published' | 'withdrawn'
  publishedAt: string | null
}

interface Stored extends Omit<Announcement, 'title' | 'body'> {
  title: unknown
  body: unknown
}

const inBoth = (value: unknown): Partial<Both> => (typeof value === 'object' && value !== null ? value : {})

/** Through Payload rather than its adapter: on SQLite what is localized lies in a table of its own. */
const find = async (payload: Payload, where: object): Promise<Announcement[]> => {
  const { docs } = await payload.find({
    collection: 'announcements',
    where: where as never,
    locale: 'all',
    depth: 0,
    sort: '-publishedAt',
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  // Every language at once, which the generated type does not know.
  return (docs as unknown as Stored[]).map((each) => ({
    ...each,
    id: String(each.id),
    title: inBoth(each.title),
    body: inBoth(each.body),
  }))
}

const one = async (payload: Payload, id: string): Promise<Announcement> => {
  const [found] = await find(payload, { id: { equals: id } })
  if (!found) throw notFound()
  return found
}

/** What stands now: for the public, or for people of the company, who see both. */
export const running = (payload: Payload, audience: 'public' | 'all'): Promise<Announcement[]> =>
  find(payload, {
    and: [runningAnnouncements(), ...(audience === 'public' ? [{ audience: { equals: 'public' } }] : [])],
  })

/** A text in the reader's language, else in the other: a missing translation hides no news. */
export const inLanguage = (text: Partial<Both>, language: Language): string =>
  text[language] ?? text[language === 'en' ? 'zh' : 'en'] ?? ''

const setState = async (
  { payload, user }: PayloadRequest,
  id: string,
  from: string,
  data: Record<string, unknown>,
  savedAt?: string,
): Promise<void> => {
  const changed = await pastAccess(payload, 'decided').changeIf(
    'announcements',
    {
      and: [
        { id: { equals: id } },
        { status: { equals: from } },
        ...(savedAt ? [{ updatedAt: { equals: savedAt } }] : []),
      ],
    },
    data,
  )
  if (!changed && savedAt && (await one(payload, id)).status === from)
    throw new Problem(409, 'conflict', 'The text was changed since you read it. Read it again.')
  if (!changed)
    throw new Problem(409, 'conflict', 'It has been published or withdrawn meanwhile. Look again.')
  await audit(payload, {
    act: data.status === 'published' ? 'announced' : 'announcement-withdrawn',
    actor: String(user?.id),
    actorRole: actingRole(user),
    detail: id,
  })
}

/**
 * Publishes an announcement; people are told by the job `tellOfAnnouncements`, from its beginning on.
 * @param savedAt when what was read was saved; absent where whoever publishes has read nothing.
 * @throws Problem 400 where a language is missing or it ends before it begins, 409 `conflict` where it is no draft any more, or another text
 * than was read.
 */
export const publishAnnouncement = async (
  req: PayloadRequest,
  id: string,
  savedAt?: string,
): Promise<{ status: string }> => {
  const { title, body, startsAt, endsAt } = await one(req.payload, id)
  const lacks = lacksOf([
    { field: 'title', part: W.title, has: (language) => Boolean(title[language]?.trim()) },
    { field: 'body', part: W.text, has: (language) => Boolean(body[language]?.trim()) },
  ])
  if (lacks.length) throw lacking(lacks)
  const at = now()
  if (endsAt && new Date(endsAt) <= new Date(startsAt ?? at))
    throw invalid('It ends before it begins.', { field: 'endsAt' })
  await setState(
    req,
    id,
    'draft',
    {
      status: 'published',
      publishedAt: at.toISOString(),
      publishedBy: req.user?.id,
      ...(startsAt ? {} : { startsAt: at.toISOString() }),
    },
    savedAt,
  )
  return { status: 'published' }
}

/** Takes an announcement down. That it was told stays told. */
export const withdrawAnnouncement = async (req: PayloadRequest, id: string): Promise<{ status: string }> => {
  await one(req.payload, id)
  await setState(req, id, 'published', { status: 'withdrawn' })
  return { status: 'withdrawn' }
}

const letterOf = ({ letters, title, body }: Announcement): LetterTo | undefined => {
  if (letters === 'none') return undefined
  const data: LetterTo['data'] = (language) => ({
    title: inLanguage(title, language),
    body: inLanguage(body, language),
  })
  if (letters === 'necessary') return { kind: 'announcement', data }
  return { kind: 'optional-letter', data, mayWrite: (payload, { subject }) => wantsLetters(payload, subject) }
}

const tellOne = async (payload: Payload, announcement: Announcement, subject: string): Promise<void> => {
  const { id, title } = announcement
  await tell(payload, subject, {
    key: `announcement ${id} ${subject}`,
    notice: {
      kind: 'announcement',
      titles: { en: inLanguage(title, 'en'), zh: inLanguage(title, 'zh') },
      url: `/notices#${id}`,
    },
    letter: letterOf(announcement),
  })
}

/** Tells everybody of what has begun, once. Two runs, or one that was cut off, tell nobody twice. @returns how many people. */
export const tellOfAnnouncements = async (
  payload: Payload,
  stopping: AbortSignal,
  progress: (done: number) => void,
): Promise<number> => {
  let told = 0
  for (const announcement of await find(payload, {
    and: [runningAnnouncements(), { toldAt: { exists: false } }],
  })) {
    for await (const people of everybody(payload)) {
      for (const subject of people) await tellOne(payload, announcement, subject)
      told += people.length
      progress(people.length)
      if (stopping.aborted) return told
    }
    await pastAccess(payload, 'decided').change('announcements', announcement.id, {
      toldAt: now().toISOString(),
    })
  }
  return told
}
