import { MOST_PROGRAM, MOST_TITLE } from '../../titles/keep'
import { activityItem, codeOf, MOST_A_MINUTE, type ActivityItem } from './schemas'

/** Days that every month has. */
const MOMENT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/
/** Nothing in it that would be cleaned away; what lies beyond the basic plane is left to the schema. */
const TEXT = /^(?!\s)[^\u0000-\u001f\u007f-\u009f\ud800-\udfff]*(?<!\s)$/

const isCount = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most
const isText = (value: unknown, most: number): boolean =>
  typeof value === 'string' && value.length <= most && TEXT.test(value)

const FITS: Record<string, (value: unknown) => boolean> = {
  at: (value) => typeof value === 'string' && MOMENT.test(value),
  keys: (value) => isCount(value, 0, MOST_A_MINUTE),
  clicks: (value) => isCount(value, 0, MOST_A_MINUTE),
  seconds: (value) => isCount(value, 1, 60),
  title: (value) => isText(value, MOST_TITLE),
  program: (value) => isText(value, MOST_PROGRAM),
}

/**
 * A minute as computers nearly always send it: the schema would take it, and change nothing of it. It is asked for each of hundreds a request, of
 * which it spares a fifth; whatever is not as plain as this is for the schema to say.
 */
export const isPlainItem = (item: unknown): item is ActivityItem => {
  if (typeof item !== 'object' || item === null) return false
  const given = item as Record<string, unknown>
  if (given.at === undefined || given.keys === undefined || given.clicks === undefined) return false
  for (const name in given) {
    if (!Object.hasOwn(FITS, name) || !FITS[name]?.(given[name])) return false
  }
  return true
}

/** One minute as it was sent, or why it is none. */
export const readItem = (item: unknown): ActivityItem | 'undeclared-field' | 'invalid' => {
  if (isPlainItem(item)) return item
  const { success, data, error } = activityItem.safeParse(item)
  return success ? data : codeOf(error)
}
