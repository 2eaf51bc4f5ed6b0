import { createHash, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '../base/clock'
import { pastAccess, type New } from '../db/rows'
import type { Language } from '../base/labels'
import { encryptText } from '../base/encryption'
import { kickOutbox } from './kick'
import type { LetterData, LetterName } from './kinds'
import { messageDomain } from './returnPath'

const DAY = 86_400_000
/** How long the outbox shows how a letter fared. */
const KEPT = 180 * DAY

export interface NewLetter {
  kind: LetterName
  subject: string
  language: Language
  /** Without one it waits to be handed over. */
  address: string | null
  data: LetterData
  /** A one-time link; stored encrypted. */
  link?: string
  /** Says that a letter was put in before: two with one key are one. */
  key?: string
}

const messageIdOf = (key: string | undefined): string => {
  const local = key ? createHash('sha256').update(key).digest('hex').slice(0, 40) : randomUUID()
  return `<${local}@${messageDomain()}>`
}

/** The row in the outbox, and whether it was put there now. */
export interface PutLetter {
  id: string
  isNew: boolean
}

/** Puts a letter into the outbox, and has it sent at once. Its Message-ID stays the same however often it is tried. */
export const putLetter = async (
  payload: Payload,
  { kind, subject, language, address, data, link, key }: NewLetter,
): Promise<PutLetter> => {
  const at = now()
  const messageId = messageIdOf(key)
  const letter: New<'outbox'> = {
    kind,
    subject,
    language,
    ...(address ? { address } : {}),
    state: 'queued',
    attempts: 0,
    doubts: 0,
    nextTryAt: at.toISOString(),
    history: [{ at: at.toISOString(), event: 'queued' }],
    messageId,
    data,
    ...(link ? { link: encryptText(link) } : {}),
    expiresAt: new Date(at.getTime() + KEPT).toISOString(),
  }
  const rows = pastAccess(payload, 'machine')
  const id = key ? await rows.addOnce('outbox', letter) : await rows.add('outbox', letter)
  if (id !== null) {
    kickOutbox()
    return { id, isNew: true }
  }
  const row = await rows.one('outbox', { messageId: { equals: messageId } })
  if (!row) throw new Error('A letter of this key was there, and is gone.')
  return { id: row.id, isNew: false }
}

/** What every letter names beside its own: the person and the company. */
export const aboutPerson = async (
  payload: Payload,
  subject: string,
): Promise<{ name: string; username: string; email: string | null; language: Language; company: string }> => {
  const user = await pastAccess(payload, 'machine').byId('users', subject)
  if (!user) throw new Error('There is nobody to write to.')
  const docs = await pastAccess(payload, 'machine').all(
    'employments',
    { user: { equals: subject } },
    { sort: '-from', limit: 1 },
  )
  const company = await pastAccess(payload, 'machine').one(
    'companies',
    docs[0] ? { id: { equals: docs[0].company } } : {},
  )
  const { name, username, email, language } = user
  return {
    name,
    username,
    email: email ?? null,
    language: language ?? 'zh',
    company: company?.name ?? 'Glasswork',
  }
}
