import type { Payload } from 'payload'
import { statement } from './statements'

const KEYS = 'select key from tombstones where subject_id = ? and category = ?'

export const tombstoneKeys = async (payload: Payload, subject: string, category: string): Promise<string[]> =>
  (statement(payload, KEYS).all([subject, category]) as { key: string }[]).map(({ key }) => key)
