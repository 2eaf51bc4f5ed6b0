import type { Where } from 'payload'
import { categoryLabel } from '../../categories/words'
import { idOf, maybeId } from '../../base/ids'
import { AS_COUNTED, AS_FILE } from '../../access/looks'
import { dayAfter } from '../../policy/decide/workingTime'
import type { Reader } from '../kit/reader'
import { rows } from '../kit/rows'
import * as W from './words'

/** Days in a row, both included. */
export interface Span {
  from: string
  to: string
}

export interface Look {
  id: string
  at: string
  /** `viewing`: a purpose was stated; `look`: rows were opened; `link-opened`: a letter or its one-time link was handed over. */
  act: 'look' | 'viewing' | 'link-opened'
  who: string
  role: string
  whom: string
  category: string
  categoryLabel: string
  purpose: string
  /** When the first of them was; `at` is the last. */
  since: string
  /** How many records lists showed: each once, however often it was in one; 0 where no list was shown. */
  listed: number
  /** How many records were opened by themselves: each once, however often it was asked for. */
  opened: number
  /** The largest number that a count, or a page of a longer list, told of; 0 where none did. */
  counted: number
  /** Whether counts of several kinds were asked for: then no sum of them is known. */
  countedApart: boolean
  /** The local dates of what lists showed or files took away; none where nothing was, or it has no date. */
  days: Span[]
  /** Of what was opened by itself: local dates, of pictures with their times of capture, as `2026-03-16 10:00`. */
  openedOf: string[]
  /** The local dates of what was counted, shown or not. */
  countedDays: Span[]
  /** How many files they were taken away as; 0 where they were seen on a page. */
  files: number
}

interface Row {
  act: string
  actor?: unknown
  subject?: unknown
  viewing?: string | null
  category?: string | null
  detail?: string | null
  count?: number | null
  row?: string | null
  rows?: string | null
  days?: string | null
  shown?: string | null
}

/** A file that held none of somebody's rows took nothing of them away. */
const isFile = ({ detail, count }: Row): boolean => detail === AS_FILE && Boolean(count)

/** What one viewing opened of a category, its purpose with it, is told as one; files that were taken away by themselves. */
const together = <T extends Row & { id: unknown }>(rows: readonly T[]): T[][] => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const { act, viewing, category, subject, actor } = row
    const isOne = viewing && (act === 'look' || act === 'viewing')
    const key = isOne
      ? [viewing, category, isFile(row), maybeId(subject), maybeId(actor)].join()
      : String(row.id)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

const listOf = (text: string | null | undefined): string[] => (text ? text.split(',') : [])

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort()

/** Of what was shown. Entries of before say it only where nothing else was counted with it. */
const shownOf = ({ shown, days, count, detail }: Row): string[] =>
  listOf(shown ?? (count && detail !== AS_COUNTED ? days : null))

const spansOf = (dates: readonly string[]): Span[] => {
  const spans: Span[] = []
  for (const date of sorted(dates)) {
    const last = spans.at(-1)
    if (last && dayAfter(last.to) === date) last.to = date
    else spans.push({ from: date, to: date })
  }
  return spans
}

/** Of which days it was told how many records there are, or that there are none. */
const countedDaysIn = (looks: readonly Row[]): Span[] =>
  spansOf(looks.flatMap(({ detail, count, days }) => (detail === AS_COUNTED || !count ? listOf(days) : [])))

/** The largest of several counts: they may be of the same records. */
const countedIn = (looks: readonly Row[]): Pick<Look, 'counted' | 'countedApart' | 'countedDays'> => {
  const counts = looks.filter(({ detail }) => detail === AS_COUNTED)
  return {
    countedDays: countedDaysIn(looks),
    counted: Math.max(0, ...counts.map(({ count }) => count ?? 0)),
    countedApart: new Set(counts.map(({ count, days }) => `${count} ${days}`)).size > 1,
  }
}

/** Records in lists, each once; of entries that do not name their rows the largest number. */
const listedIn = (looks: readonly Row[]): number => {
  const lists = looks.filter(({ row }) => !row)
  const named = new Set(lists.flatMap(({ rows }) => listOf(rows)))
  const unnamed = lists.filter(({ rows, detail }) => !rows && detail !== AS_COUNTED)
  return Math.max(named.size, ...unnamed.map(({ count }) => count ?? 0))
}

/** Rows of the log a page; looks in a row are told as one. */
const PAGE = 200

/**
 * Names of those who looked and of those looked at. An employee may not read other people's rows, but he may know who opened his data:
 * the name, and nothing else of them.
 */
export const namesOf = async ({ payload }: Reader, ids: string[]): Promise<Map<string, string>> => {
  if (!ids.length) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

interface Wish {
  /** `mine`: who looked at me; `theirs`: at whom I looked. */
  side: 'mine' | 'theirs'
  category?: string
  page?: number
}

/** Looks that the reader may read of: at his own data, or his own at others'. */
export const readLooks = async (
  reader: Reader,
  { side, category, page = 1 }: Wish,
): Promise<{ looks: Look[]; more: boolean }> => {
  const { user, language, payload, snapshot } = reader
  const [me, other] = side === 'mine' ? (['subject', 'actor'] as const) : (['actor', 'subject'] as const)
  const where: Where = {
    and: [
      { [me]: { equals: user.id } },
      { [other]: { not_equals: user.id } },
      { [other]: { exists: true } },
      { act: { in: ['look', 'viewing', 'link-opened'] } },
      ...(category ? [{ category: { equals: category } }] : []),
    ],
  }
  const pageOf = (limit: number, n: number) =>
    rows(reader, 'audit-log', { where, sort: '-at', limit, page: n })
  const shown = await pageOf(PAGE, page)
  const following = await pageOf(1, page * PAGE + 1)
  const names = await namesOf(
    reader,
    shown.flatMap(({ actor, subject }) => [actor, subject].filter(Boolean).map(idOf)),
  )
  const purposes = new Map(
    snapshot.policies.flatMap((policy) => policy.purposes.map(({ id, label }) => [id, label[language]])),
  )
  const gone = W.somebodyWhoHasLeft[language]
  const name = (value: unknown): string => names.get(maybeId(value) ?? '') ?? gone
  return {
    looks: together(shown).map((group) => {
      const looks = group.filter(({ act }) => act !== 'viewing')
      const row = looks[0] ?? (group as [(typeof group)[0], ...typeof group])[0]
      return {
        id: String(row.id),
        at: row.at,
        act: row.act as Look['act'],
        who: name(row.actor),
        role: row.actorRole ?? '',
        whom: name(row.subject),
        category: row.category ?? '',
        categoryLabel: categoryLabel(payload.config, row.category ?? '', language),
        purpose: purposes.get(row.purpose ?? '') ?? row.purpose ?? '',
        since: looks.at(-1)?.at ?? row.at,
        listed: listedIn(looks),
        ...countedIn(looks),
        opened: new Set(looks.flatMap((look) => look.row ?? [])).size,
        openedOf: sorted(looks.filter((look) => look.row).flatMap(shownOf)),
        days: spansOf(looks.filter((look) => !look.row).flatMap(shownOf)),
        // Each making of a file is one entry of the log for each person in it.
        files: looks.filter(isFile).length,
      }
    }),
    more: following.length > 0,
  }
}
