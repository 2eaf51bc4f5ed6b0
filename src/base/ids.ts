/** The id behind a relationship, whether it was populated or not. */
export const idOf = (value: unknown): string => {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return String(value)
}

export const maybeId = (value: unknown): string | null =>
  value === null || value === undefined ? null : idOf(value)

/** As each of the two databases writes one. */
const ID = /^([0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/
export const isId = (value: unknown): boolean => typeof value === 'string' && ID.test(value)
