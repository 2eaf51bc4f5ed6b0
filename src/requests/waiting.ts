import type { Payload } from 'payload'
import type { Both } from '../base/labels'
import { hasRole, type WithRoles } from '../base/roles'
import type { AnyRequest, RequestKind } from './kind'
import { KINDS } from './kinds'
import { waitingRequests } from './rows'

/** What waits of a kind, for somebody who may decide it. */
export interface RequestsWaiting {
  name: string
  collection: RequestKind<AnyRequest>['collection']
  /** The states in which it waits. */
  states: readonly string[]
  count: number
  /** When the oldest was asked; empty where none waits. */
  oldest: string
  /** Each with its end, the soonest first; null where the kind has no clock. */
  due: { id: string; dueAt: string }[] | null
  /** How many wait, in words; where it has a clock, one. */
  says: Both
  meanwhile: Both | null
}

/** Of every kind that somebody may decide, what waits for an answer. */
export const requestsWaiting = (
  payload: Payload,
  user: WithRoles,
  kinds: readonly RequestKind<AnyRequest>[] = KINDS,
): Promise<RequestsWaiting[]> =>
  Promise.all(
    kinds
      .filter(({ deciders }) => hasRole(user, ...deciders))
      .map(async (kind): Promise<RequestsWaiting> => {
        const { name, collection, waits, fields, clock, waiting, meanwhile = null } = kind
        const rows = (await waitingRequests(payload, kind)) as unknown as Record<string, unknown>[]
        const { dueAt } = fields
        const due = rows
          .map((row) => ({ id: String(row.id), dueAt: String(row[dueAt ?? '']) }))
          .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
        return {
          name,
          collection,
          states: waits,
          count: rows.length,
          oldest: rows[0] ? String(rows[0][fields.askedAt]) : '',
          due: clock && dueAt ? due : null,
          says: waiting(clock ? 1 : rows.length),
          meanwhile,
        }
      }),
  )
