import { now } from '../../base/clock'
import { Problem } from '../../base/errors'
import type { StateOf } from '../../i18n/states'
import { localDate } from '../../policy/decide/workingTime'
import type { Employed } from '../../timekeeping/employed'
import { ownSheet, type OwnSheet } from '../../timekeeping/ownSheet'
import type { Reader } from '../kit/reader'
import { rows } from '../kit/rows'

/** A sheet of a period, as its person reads it before he signs. */
export interface SheetShown {
  period: string
  from: string
  to: string
  /** Whether the period is closed to changes. */
  stands: StateOf<'period'>
  state: StateOf<'sheet'>
  /** Whether a day has come to something else since it was signed. */
  changed: boolean
  /** Whether its last day is over. */
  isOver: boolean
  /** Whose bytes are signed. */
  hash: string
  totals: OwnSheet['sheet']['totals']
  history: OwnSheet['period']['history']
}

/** His own sheet; null where he was not employed in the period, or no day of it is stored. */
const sheetOf = async ({ req }: Reader, employed: Employed, id: string): Promise<SheetShown | null> => {
  try {
    const { sheet, hash, state, changed, period } = await ownSheet(req, id)
    if (!sheet.days.length) return null
    return {
      period: id,
      from: period.from,
      to: period.to,
      stands: period.state,
      state,
      changed,
      isOver: localDate(now().getTime(), employed.span.zone) > period.to,
      hash,
      totals: sheet.totals,
      history: period.history,
    }
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return null
    throw error
  }
}

/** The sheets of the periods that meet a month, in order. */
export const readSheets = async (
  reader: Reader,
  employed: Employed,
  from: string,
  to: string,
): Promise<SheetShown[]> => {
  const periods = await rows(reader, 'attendance-periods', {
    where: {
      and: [
        { company: { equals: employed.span.company } },
        { from: { less_than_equal: `${to}T23:59:59.999Z` } },
        { to: { greater_than_equal: `${from}T00:00:00.000Z` } },
      ],
    },
    sort: 'from',
  })
  const sheets: SheetShown[] = []
  // One after the other: two that settle the same days would each do it.
  for (const { id } of periods) {
    const sheet = await sheetOf(reader, employed, String(id))
    if (sheet) sheets.push(sheet)
  }
  return sheets
}
