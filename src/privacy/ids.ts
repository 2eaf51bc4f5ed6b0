/** The id behind a relationship, whether it was populated or not. */
export const idOf = (value: unknown): string => {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return String(value)
}

export const maybeId = (value: unknown): string | null =>
  value === null || value === undefined ? null : idOf(value)
