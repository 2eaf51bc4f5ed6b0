import type { Payload } from 'payload'
import { tell } from '../notices/tell'
import type { AnyRequest, RequestKind, Tidings } from './kind'

/**
 * Tells whom it concerns how a request stands, each once.
 * @param became what is told of it; empty for that it was asked.
 * @returns how many had not been told.
 */
export const tellOf = async <Row extends AnyRequest>(
  payload: Payload,
  { name }: RequestKind<Row>,
  row: Row,
  became: string,
  told: Tidings<Row> | undefined,
): Promise<number> => {
  if (!told) return 0
  const key = [name, row.id, became].filter(Boolean).join(' ')
  let fresh = 0
  for (const person of await told.to(payload, row)) {
    const { notice } = await tell(payload, person, {
      key: `${key} ${person}`,
      notice: told.notice(row),
      letter: told.letter?.(row),
    })
    if (notice.isNew) fresh++
  }
  return fresh
}
