import { executeAccess, type PayloadRequest, type SanitizedCollectionConfig, type Where } from 'payload'

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

/**
 * What of each person a filter matches, within what the reader reaches. Whoever asks for one row and reads that it is one of forty knows as
 * much of that day as whoever reads all forty; a look is therefore of what the filter matches and not of what the page holds. Asked person
 * by person, so that a year of a team is a few numbers and dates, and never its rows.
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
  const { db } = req.payload
  for (const subject of people) {
    const within: Where = {
      and: [
        { subject: { equals: subject } },
        ...(where && Object.keys(where).length ? [where] : []),
        ...(typeof reach === 'object' ? [reach] : []),
      ],
    }
    const { totalDocs: count } = await db.count({ collection: slug, where: within, req })
    if (!count) continue
    const field = 'localDate'
    const { values } = isDated
      ? await db.findDistinct({ collection: slug, field, where: within, req })
      : { values: [] }
    counted.set(subject, { count, days: values.flatMap((each) => (each[field] as string | null) ?? []) })
  }
  return counted
}
