import { executeAccess, type PayloadRequest, type SanitizedCollectionConfig, type Where } from 'payload'
import { pastAccess } from '../db/rows'

/** What a filter matches of one person. */
export interface Counted {
  count: number
  /** Local dates; none where rows have no date. */
  days: string[]
}

/** Whether an answer tells of more rows than it shows: a count, the values of a field, a page of several. */
export const tellsOfMore = (operation: string, result: unknown): boolean => {
  if (operation === 'count' || operation === 'findDistinct') return true
  const { docs, totalDocs = 0 } = (result ?? {}) as { docs?: unknown[]; totalDocs?: number }
  return docs !== undefined && totalDocs > docs.length
}

/** More people than this are not asked one by one: a page of a company would cost thousands of questions. */
const APART = 20

/**
 * What of each person a filter matches, within what the reader reaches. Whoever asks for one row and reads that it is one of forty knows as
 * much of that day as whoever reads all forty; a look is therefore of what the filter matches and not of what the page holds. Asked person
 * by person, so that a year of a team is a few numbers and dates, and never its rows. Of many people together no number is told of any one:
 * each look names the days of them all, and counts what was shown.
 */
export const countedOf = async (
  req: PayloadRequest,
  { slug, access, flattenedFields }: SanitizedCollectionConfig,
  where: Where | undefined,
  people: Iterable<string>,
): Promise<Map<string, Counted>> => {
  const counted = new Map<string, Counted>()
  const reach = await executeAccess({ req, disableErrors: true }, access.read)
  if (reach === false) return counted
  const isDated = flattenedFields.some(({ name }) => name === 'localDate')
  const rows = pastAccess(req.payload, 'decided')
  const all: Where = {
    and: [
      ...(where && Object.keys(where).length ? [where] : []),
      ...(typeof reach === 'object' ? [reach] : []),
    ],
  }
  const daysIn = async (within: Where): Promise<string[]> => {
    if (!isDated) return []
    const days = await rows.distinct(slug, 'localDate', within)
    return days.flatMap((day) => (day as string | null) ?? [])
  }
  const subjects = [...people]
  if (subjects.length > APART) {
    const days = await daysIn(all)
    return new Map(subjects.map((subject) => [subject, { count: 0, days }]))
  }
  for (const subject of subjects) {
    const within: Where = { and: [{ subject: { equals: subject } }, all] }
    const count = await rows.count(slug, within)
    if (count) counted.set(subject, { count, days: await daysIn(within) })
  }
  return counted
}
