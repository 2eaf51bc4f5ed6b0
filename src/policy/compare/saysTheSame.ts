/** Whether two values of JSON say the same, in whatever order their keys stand. Node has its own; this one goes to browsers too. */
export const saysTheSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const entries = Object.entries(a)
  return (
    entries.length === Object.keys(b).length &&
    entries.every(
      ([key, value]) => Object.hasOwn(b, key) && saysTheSame(value, (b as Record<string, unknown>)[key]),
    )
  )
}
