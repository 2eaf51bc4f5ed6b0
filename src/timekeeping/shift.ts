import type { BreakWindow, LawBreaks, Shift, Window } from '../attendance/engine/types'

/** A window as a form has it: what was not filled in is absent, or empty. */
interface Given {
  start?: string | null
  end?: string | null
}

/** A shift as it lies in its row. */
export interface ShiftRow {
  kind: string
  parts?: Given[] | null
  breaks?: (Given & { paid?: boolean | null })[] | null
  graceLate?: number | null
  graceEarly?: number | null
  halfBelow?: number | null
  absentBelow?: number | null
  pairing: string
  overtime?: {
    needs?: string | null
    before?: boolean | null
    minimum?: number | null
    unit?: number | null
  } | null
  slide?: { earlier?: number | null; later?: number | null } | null
  afterLate?: { after?: string | null; minutes?: number | null }[] | null
  span?: Given | null
  core?: Given | null
  norm?: number | null
  lawBreaks?: string | null
}

const whole = ({ start, end }: Given): Window[] => (start && end ? [{ start, end }] : [])

const breaksOf = ({ breaks }: ShiftRow): BreakWindow[] =>
  (breaks ?? []).flatMap((each) => whole(each).map((window) => ({ ...window, paid: each.paid ?? false })))

const common = (row: ShiftRow) => ({
  breaks: breaksOf(row),
  graceLate: row.graceLate ?? 0,
  graceEarly: row.graceEarly ?? 0,
  halfBelow: row.halfBelow ?? 0,
  absentBelow: row.absentBelow ?? 0,
  pairing: row.pairing === 'first-last' ? ('first-last' as const) : ('every' as const),
  overtime: {
    needs: row.overtime?.needs === 'none' ? ('none' as const) : ('approval' as const),
    before: row.overtime?.before ?? false,
    minimum: row.overtime?.minimum ?? 0,
    unit: row.overtime?.unit || 1,
  },
})

const slides = ({ slide }: ShiftRow) =>
  slide?.earlier || slide?.later ? { slide: { earlier: slide.earlier ?? 0, later: slide.later ?? 0 } } : {}

const afterLate = ({ afterLate: rules }: ShiftRow) => {
  const told = (rules ?? []).flatMap(({ after, minutes }) => (after && minutes ? [{ after, minutes }] : []))
  return told.length ? { afterLate: told } : {}
}

const lawOf = (act: string | null | undefined): LawBreaks | null =>
  act === 'deduct' || act === 'flag' ? { table: 'DE', do: act } : null

/** The shift that a row describes, as the engine takes it; null where it lacks what its kind needs. */
export const shiftOf = (row: ShiftRow): Shift | null => {
  const { kind, norm, lawBreaks } = row
  if (kind === 'irregular') return { kind, ...common(row) }
  if (kind === 'flexible') {
    const [span] = whole(row.span ?? {})
    const [core = null] = whole(row.core ?? {})
    return span && norm ? { kind, ...common(row), span, core, norm, law: lawOf(lawBreaks) } : null
  }
  const parts = (row.parts ?? []).flatMap(whole)
  if (!parts.length || (kind !== 'fixed' && kind !== 'comprehensive')) return null
  return { kind, ...common(row), parts, ...slides(row), ...afterLate(row) }
}
