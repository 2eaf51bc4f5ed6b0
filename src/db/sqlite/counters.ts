import type { Payload } from 'payload'
import { statement } from './statements'

export const countersOf = async (
  payload: Payload,
  keys: readonly string[],
): Promise<{ key: string; n: number }[]> =>
  statement(payload, 'select key, n from epochs where key in (select value from json_each(?))').all([
    JSON.stringify(keys),
  ]) as { key: string; n: number }[]
