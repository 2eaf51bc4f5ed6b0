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

export interface NewNotice {
  kind: NoticeKind
  subject: string
  /** One line in each language; nothing from a record. */
  titles: Both
  /** A page of the portal or the admin that says more. */
  url: string
  /** Says that this was told before: two with one key are one. */
  key: string
}

/** Tells a person in portal and admin. @returns the row's id, also where it was there already. */
export const putNotice = async (payload: Payload, notice: NewNotice): Promise<string> => {
  const at = now()
  const { key } = notice
  const rows = pastAccess(payload, 'machine')
  const id = await rows.addOnce('notices', {
    ...notice,
    at: at.toISOString(),
    expiresAt: new Date(at.getTime() + KEPT).toISOString(),
  })
  if (id !== null) return id
  const found = await rows.one('notices', { key: { equals: key } })
  if (!found) throw new Error('A notice of this key was there, and is gone.')
  return found.id
}
