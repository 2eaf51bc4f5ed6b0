import type { Payload, Where } from 'payload'
import { isId } from '../base/ids'
import type { Mark } from '../db/markRows'
import { moveAndMark } from '../db/marks'
import { pastAccess } from '../db/rows'
import type { AnyRequest, RequestKind, Rows } from './kind'

const where = (state: readonly string[], ...and: Where[]): Where => ({
  and: [{ state: { in: [...state] } }, ...and],
})

export const readRequest = async <Row extends AnyRequest>(
  payload: Payload,
  { collection }: RequestKind<Row>,
  id: string,
): Promise<Row | null> =>
  isId(id) ? ((await pastAccess(payload, 'decided').byId(collection, id)) as Row | null) : null

/** Whatever waits for somebody to decide. */
export const waitingRequests = async <Row extends AnyRequest>(
  payload: Payload,
  { collection, waits, fields }: RequestKind<Row>,
): Promise<Row[]> => {
  const all = await pastAccess(payload, 'machine').all(collection, where(waits), { sort: fields.askedAt })
  return all as unknown as Row[] // each kind reads rows of its own collection
}

/** Moves a request on from one of these states. @returns whether it was moved: of two at once, one moves it. */
export const moveRequest = async <Row extends AnyRequest>(
  payload: Payload,
  { collection }: RequestKind<Row>,
  id: string,
  from: readonly string[],
  data: Record<string, unknown>,
  marks: readonly Mark[] = [],
): Promise<boolean> => {
  if (marks.length) return moveAndMark(payload, { collection, id, from, set: data }, marks)
  const rows: Rows = pastAccess(payload, 'decided')
  return rows.changeIf(collection, where(from, { id: { equals: id } }), data)
}
