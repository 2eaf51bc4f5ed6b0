import type { PayloadRequest } from 'payload'
import type { LetterEvent } from '../db/outbox'
import { pastAccess } from '../db/rows'
import { notFound } from '../base/errors'
import { decryptText } from '../base/encryption'
import { idOf, isId } from '../base/ids'
import type { LetterData, LetterState } from './kinds'

/** A letter as it is stored, as far as acts go by it. */
export interface LetterRow {
  id: string
  kind: string
  subject: unknown
  language: 'zh' | 'en'
  address?: string | null
  state: LetterState
  reason?: string | null
  data?: LetterData | null
  link?: string | null
  history?: LetterEvent[] | null
}

/** What hr may open. */
export const UNSENT: readonly LetterState[] = [
  'queued',
  'deferred',
  'failed',
  'bounced',
  'doubtful',
  'printed',
]
/** What may be sent again. */
export const RETRIED: readonly LetterState[] = ['deferred', 'failed', 'bounced', 'doubtful']

/** @throws Problem 404 where there is no such letter. */
export const readLetter = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  id: string,
): Promise<LetterRow> => {
  const row = isId(id) ? await pastAccess(payload, 'decided').byId('outbox', id) : null
  if (!row) throw notFound()
  return row as LetterRow // its history is JSON
}

/** What says which link a letter may carry, on the way to an address; null: handed over. */
export const linkedOf = ({ kind, subject, link }: LetterRow, address: string | null) => ({
  kind,
  subject: idOf(subject),
  address,
  link: link ? decryptText(link) : null,
})

/** The offices that somebody holds. */
export const rolesOf = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  subject: string,
): Promise<string[]> => {
  const user = await pastAccess(payload, 'decided').byId('users', subject)
  return user?.roles ?? []
}
