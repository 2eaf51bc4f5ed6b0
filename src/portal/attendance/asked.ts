import type { Where } from 'payload'
import { idOf } from '../../base/ids'
import type { StateOf } from '../../i18n/states'
import type { Absence, Correction, OvertimeRequest } from '../../payload-types'
import type { Sides } from '../../timekeeping/preview'
import type { Reader } from '../kit/reader'
import { rows } from '../kit/rows'

interface AskedOf<Collection extends string> {
  id: string
  collection: Collection
  subject: string
  /** Whether whoever it is about asked it himself. */
  isOwn: boolean
  date: string
  zone: string
  state: StateOf<'workRequest'>
  reason: string
  answer: string
  askedAt: string
  /** What the day comes to without it and with it: of a correction as it was asked for, of others as it is now, for whoever decides. */
  sides: Sides | null
}

/** What somebody asked about his working time, and how it went. */
export type Asked =
  | (AskedOf<'corrections'> & {
      act: Correction['do']
      at: string
      kind: Correction['kind']
    })
  | (AskedOf<'overtime-requests'> & { from: string; to: string; as: OvertimeRequest['as'] })
  | (AskedOf<'absences'> & {
      lastDate: string
      half: Absence['half']
      from: string | null
      to: string | null
      /** What its kind is called. */
      kind: string
    })

const common = <Collection extends string>(
  collection: Collection,
  row: Correction | OvertimeRequest | Absence,
): AskedOf<Collection> => ({
  id: String(row.id),
  collection,
  subject: idOf(row.subject),
  isOwn: idOf(row.askedBy) === idOf(row.subject),
  date: row.localDate,
  zone: row.zone,
  state: row.state,
  reason: row.reason ?? '',
  answer: row.answer ?? '',
  askedAt: row.askedAt,
  sides: null,
})

const sidesOf = ({ before, after }: Correction): Sides | null =>
  before && after ? ({ before, after } as unknown as Sides) : null // as `askCorrection` wrote it

/** Requests that the reader may see, the latest day first. @param where of all three tables */
export const readAsked = async (
  reader: Pick<Reader, 'payload' | 'req'>,
  where: Where,
  kinds: ReadonlyMap<string, string>,
): Promise<Asked[]> => {
  const [corrections, overtime, absences] = await Promise.all([
    rows(reader, 'corrections', { where }),
    rows(reader, 'overtime-requests', { where }),
    rows(reader, 'absences', { where }),
  ])
  const all: Asked[] = [
    ...corrections.map((row) => ({
      ...common('corrections', row),
      act: row.do,
      at: row.at,
      kind: row.kind,
      sides: sidesOf(row),
    })),
    ...overtime.map((row) => ({
      ...common('overtime-requests', row),
      from: row.from,
      to: row.to,
      as: row.as,
    })),
    ...absences.map((row) => ({
      ...common('absences', row),
      lastDate: row.lastDate,
      half: row.half,
      from: row.from ?? null,
      to: row.to ?? null,
      kind: kinds.get(idOf(row.kind)) ?? '',
    })),
  ]
  return all.sort((a, b) => b.date.localeCompare(a.date) || b.askedAt.localeCompare(a.askedAt))
}

/** The kinds of leave that the reader may ask for, or read of; what HR takes down itself is none of them. */
export const readLeaveKinds = async (
  reader: Pick<Reader, 'payload' | 'req'>,
): Promise<{ id: string; name: string; sensitive: boolean }[]> =>
  (await rows(reader, 'leave-kinds', { sort: 'name' })).map(({ id, name, sensitive }) => ({
    id: String(id),
    name,
    sensitive: sensitive ?? false,
  }))
