import type { CollectionAfterOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { actingRole, audit } from '../record/audit'
import { idOf, maybeId } from '../base/ids'
import { declarationOf } from '../categories/declaration'
import { countedOf, tellsOfMore, type Counted } from './counted'
import { openPeople } from './reach'
import { namedIn } from './told'
import type { Viewing } from './viewings'
import { localDate, localTime } from '../policy/decide/workingTime'

interface Row {
  id?: unknown
  subject?: unknown
  localDate?: unknown
  capturedAt?: unknown
  zone?: unknown
}

/** The local date of a row, where it has one. */
const dateOfRow = ({ localDate: date, capturedAt, zone }: Row): string | null => {
  if (typeof date === 'string') return date
  if (typeof capturedAt !== 'string' || typeof zone !== 'string') return null
  return localDate(Date.parse(capturedAt), zone)
}

const joined = (values: readonly string[]): string | null => [...new Set(values)].sort().join() || null

/** The local dates of rows, each once, with commas between. */
const daysOf = (rows: readonly Row[], besides: readonly string[] = []): string | null =>
  joined([...rows.flatMap((row) => dateOfRow(row) ?? []), ...besides])

/** The local date and time of capture of what was opened by itself, as `2026-03-16 10:00`; of what is no picture the date alone. */
const momentOf = (row: Row, isPicture: boolean): string | null => {
  const { capturedAt, zone } = row
  if (!isPicture || typeof capturedAt !== 'string' || typeof zone !== 'string') return dateOfRow(row)
  const { date, minutes } = localTime(Date.parse(capturedAt), zone)
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${date} ${hour}:${minute}`
}

/** Which rows a list showed: of several lists of the same ones each counts once. */
const idsOf = (rows: readonly Row[]): string | null => joined(rows.flatMap(({ id }) => maybeId(id) ?? []))

/** Set on a request whose answer is a file to take away. */
export const AS_FILE = 'asFile'
/** Said of a look whose answer told how many rows there are, beyond those that it showed. */
export const AS_COUNTED = 'counted'

/** Set on a request for what a list shows of a row, such as the small picture in it: the row is not opened by that. */
export const AS_LISTED = 'asListed'

/**
 * Writes one look per person of whom an answer is about to tell, other than the reader himself: how many rows are shown, of which days, and
 * which one it is where it is opened by itself.
 * @param told people of whom it tells though nothing of them is shown: that there is none, or how many there are.
 * @param alone whether one row was asked for by its id: asked for again, it is the same one.
 * @param counted what of each person the answer counted, where it tells of more rows than it shows.
 */
export const recordLooks = async (
  req: PayloadRequest,
  category: string,
  rows: readonly Row[],
  told: Iterable<string> = [],
  alone = false,
  counted: ReadonlyMap<string, Counted> = new Map(),
): Promise<void> => {
  if (!req.user) return
  const shown = new Map<string, Row[]>([...told].map((subject) => [subject, []]))
  for (const row of rows) {
    if (!row.subject) continue
    const subject = idOf(row.subject)
    shown.set(subject, [...(shown.get(subject) ?? []), row])
  }
  shown.delete(String(req.user.id))
  if (!shown.size) return
  const viewings = await openPeople(req, category)
  const isPicture = Boolean(declarationOf(req.payload.collections[category as CollectionSlug].config).files)
  const entries = [...shown].map(([subject, own]) => {
    const viewing = viewings.get(subject)
    const { count = 0, days = [] } = counted.get(subject) ?? {}
    return {
      act: 'look' as const,
      actor: String(req.user?.id),
      actorRole: viewing?.viewerRole ?? actingRole(req.user),
      subject,
      category,
      purpose: viewing?.purpose ?? null,
      viewing: viewing ? String(viewing.id) : null,
      count: Math.max(own.length, count),
      days: daysOf(own, days),
      shown: alone && own[0] ? momentOf(own[0], isPicture) : daysOf(own),
      row: alone && own[0]?.id ? maybeId(own[0].id) : null,
      rows: alone ? null : idsOf(own),
      detail: req.context?.[AS_FILE] ? AS_FILE : count > own.length ? AS_COUNTED : null,
    }
  })
  await audit(req.payload, ...entries)
}

/** Operations whose answer is a row, and those that tell of all rows which fit a filter. */
const BY_ID = new Set(['findByID', 'updateByID', 'deleteByID'])
const BY_FILTER = new Set(['find', 'count', 'findDistinct', 'update', 'delete'])

const rowsIn = (result: unknown): Row[] => {
  if (typeof result !== 'object' || result === null) return []
  return 'docs' in result ? (result.docs as Row[]) : [result]
}

/** Those of the people in reach whom the filter does not leave out. */
export const toldBy = async (
  req: PayloadRequest,
  slug: string,
  where: Where | undefined,
): Promise<Map<string, Viewing>> => {
  const open = await openPeople(req, slug)
  const named = open.size ? await namedIn(req, slug, where) : null
  return named ? new Map([...open].filter(([subject]) => named.has(subject))) : open
}

/**
 * After a read through access control and before its answer goes out: who looked at whom is on record. A list, a count, a page past the end
 * and an answer that nothing was found tell of each person in reach whom the filter does not leave out; of how many rows and which days, where
 * they tell of more than they show.
 */
export const writeLooks: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  const given = args as { overrideAccess?: boolean; where?: Where }
  const byFilter = BY_FILTER.has(operation)
  if (given.overrideAccess !== true && (byFilter || BY_ID.has(operation))) {
    const told = byFilter ? await toldBy(req, collection.slug, given.where) : new Map<string, Viewing>()
    told.delete(String(req.user?.id))
    const counted = tellsOfMore(operation, result)
      ? await countedOf(req, collection, given.where, told.keys())
      : new Map<string, Counted>()
    const alone = !byFilter && !req.context[AS_LISTED]
    await recordLooks(req, collection.slug, rowsIn(result), told.keys(), alone, counted)
  }
  return result // handed on as it came
}
