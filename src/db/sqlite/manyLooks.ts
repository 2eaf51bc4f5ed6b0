import type { Payload } from 'payload'
import type { Pair } from '../manyLooks'
import { statement } from './statements'

const PAIRS = `select actor_id as actor, subject_id as subject from audit_log
  where act = 'look' and at > ? and actor_id is not null and subject_id is not null
  group by actor_id, subject_id having count(*) >= ?`

export const pairsWithLooks = (payload: Payload, since: string, least: number): Promise<Pair[]> =>
  Promise.resolve(statement(payload, PAIRS).all([since, least]) as Pair[])
