import type { Payload } from 'payload'
import { now } from '../base/clock'
import { pastAccess } from '../db/rows'
import type { Both } from '../base/labels'

const DAY = 86_400_000
/** How long a notice stays in the list, read or not. */
const KEPT = 365 * DAY

export type NoticeKind =
  | 'announcement'
  | 'breach'
  | 'breach-clock'
  | 'policy'
  | 'child-report'
  | 'account'
  | 'two-hands'
  | 'hours'
  | 'withdrawal'
  | 'many-looks'
  | 'work'

export interface Notice {
  kind: NoticeKind
  /** One line in each language; nothing from a record. */
  titles: Both
  /** A page of the portal or the admin that says more. */
  url: string
}

/** The row of a notice, and whether it was put up now. */
export interface PutNotice {
  id: string
  isNew: boolean
}

/** Puts a notice up, once a key: `tell` does it, for everybody who has something to say. */
export const putNotice = async (
  payload: Payload,
  subject: string,
  key: string,
  notice: Notice,
): Promise<PutNotice> => {
  const at = now()
  const rows = pastAccess(payload, 'machine')
  const id = await rows.addOnce('notices', {
    ...notice,
    subject,
    key,
    at: at.toISOString(),
    expiresAt: new Date(at.getTime() + KEPT).toISOString(),
  })
  if (id !== null) return { id, isNew: true }
  const found = await rows.one('notices', { key: { equals: key } })
  if (!found) throw new Error('A notice of this key was there, and is gone.')
  return { id: found.id, isNew: false }
}
