import type { Payload, Where } from 'payload'
import { now } from '../../base/clock'
import { idOf, isId } from '../../base/ids'
import { pastAccess } from '../../db/rows'

export type ActState = 'waiting' | 'landing' | 'done' | 'stopped' | 'lapsed'

/** An act that two sign, as it stands. */
export interface PendingAct<What = unknown> {
  id: string
  kind: string
  subject: string | null
  what: What
  /** Null for what the server itself found. */
  begunBy: string | null
  begunAs: string | null
  at: string
  reason: string | null
  /** Null while it waits for a second hand and for nothing else. */
  waitsUntil: string | null
  state: ActState
  secondBy: string | null
  secondAs: string | null
  secondAt: string | null
  stoppedBy: string | null
}

type Row = Record<string, unknown> & { id: string }

const idOrNull = (value: unknown): string | null => (value ? idOf(value) : null)
const textOrNull = (value: unknown): string | null => (value as string | null | undefined) ?? null

const actOf = (row: Row): PendingAct => ({
  id: String(row.id),
  kind: String(row.kind),
  subject: idOrNull(row.subject),
  what: row.what,
  begunBy: idOrNull(row.begunBy),
  begunAs: textOrNull(row.begunAs),
  at: String(row.at),
  reason: textOrNull(row.reason),
  waitsUntil: textOrNull(row.waitsUntil),
  state: row.state as ActState,
  secondBy: idOrNull(row.secondBy),
  secondAs: textOrNull(row.secondAs),
  secondAt: textOrNull(row.secondAt),
  stoppedBy: idOrNull(row.stoppedBy),
})

export const findActs = async (payload: Payload, ...and: Where[]): Promise<PendingAct[]> => {
  const docs = await pastAccess(payload, 'whole').all('pending-acts', { and }, { sort: 'at' })
  return docs.map(actOf)
}

export const waitingActs = (payload: Payload, ...and: Where[]): Promise<PendingAct[]> =>
  findActs(payload, { state: { equals: 'waiting' } }, ...and)

export const readAct = async (payload: Payload, id: string): Promise<PendingAct | null> => {
  const [found] = isId(id) ? await findActs(payload, { id: { equals: id } }) : []
  return found ?? null
}

/** The newest act of a kind, however it ended. */
export const lastOfKind = async (payload: Payload, kind: string): Promise<PendingAct | null> => {
  const docs = await pastAccess(payload, 'whole').all(
    'pending-acts',
    { kind: { equals: kind } },
    { sort: '-at', limit: 1 },
  )
  return docs[0] ? actOf(docs[0]) : null
}

export const putAct = async (
  payload: Payload,
  act: Omit<Partial<PendingAct>, 'id'> & { kind: string; what: unknown; state: ActState },
): Promise<PendingAct> => {
  const row = { at: now().toISOString(), ...act }
  return actOf({ ...row, id: await pastAccess(payload, 'decided').add('pending-acts', row) })
}

/** Changes an act while it is in this state; of two at once, one does. @returns whether it was this one. */
export const moveAct = async (
  payload: Payload,
  id: string,
  from: ActState,
  data: Partial<PendingAct> & { heldUntil?: string | null },
  ...and: Where[]
): Promise<boolean> => {
  return await pastAccess(payload, 'decided').changeIf(
    'pending-acts',
    { and: [{ id: { equals: id } }, { state: { equals: from } }, ...and] },
    data,
  )
}
