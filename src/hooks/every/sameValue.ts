type Row = Record<string, unknown>

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** One form for what forms and databases write differently: dates, relations, rows with ids, and the many ways to say nothing. */
export const normal = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '' || value === false) return null
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\d(T|$)/.test(value) && !Number.isNaN(Date.parse(value))
      ? new Date(value).toISOString()
      : value
  if (Array.isArray(value)) return value.length ? value.map(normal) : null
  if (!isObject(value)) return value
  if ('id' in value && ('createdAt' in value || Object.keys(value).length === 1)) return String(value.id)
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id' && key !== 'blockName')
    .map(([key, inner]) => [key, normal(inner)] as const)
    .filter(([, inner]) => inner !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length ? Object.fromEntries(entries) : null
}
/** Whether two say the same. */
export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(normal(a)) === JSON.stringify(normal(b))
