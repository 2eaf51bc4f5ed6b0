import type { Payload } from 'payload'
import { tell } from '../notices/tell'
import type { Act, AnyRequest, RequestKind } from './kind'

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
  told: Act<Row>['told'],
): Promise<number> => {
  const key = [name, row.id, became].filter(Boolean).join(' ')
  let fresh = 0
  for (const tidings of told ? [told].flat() : [])
    for (const person of await tidings.to(payload, row)) {
      const { notice } = await tell(payload, person, {
        key: `${key} ${person}`,
        notice: tidings.notice(row),
        letter: tidings.letter?.(row),
      })
      if (notice.isNew) fresh++
    }
  return fresh
}
