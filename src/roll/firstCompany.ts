import type { Payload } from 'payload'
import { pastAccess, type Row } from '../db/rows'

/** The company that was there first. In a room of its own: every page asks for it, and should not load what the set-up needs. */
export const firstCompany = async (payload: Payload): Promise<Row<'companies'> | null> =>
  (await pastAccess(payload, 'machine').all('companies', {}, { sort: 'createdAt', limit: 1 }))[0] ?? null
