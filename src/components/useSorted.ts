'use client'
import { useState } from 'react'
import type { Column } from './Table'

export interface Sort {
  /** Which column; null: the order in which they came. */
  at: number | null
  isDown: boolean
  /** Sorts by a column; once more the other way; a third time as they came. */
  by(at: number): void
}

type Key = string | number | null

/** Texts as people order them, numbers by size, nothing last whichever way. */
const compared = (a: Key, b: Key, isDown: boolean): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const order =
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), undefined, { numeric: true })
  return isDown ? -order : order
}

/** Rows in the order of a column. What is alike stays in the order in which it came. */
export const sorted = <Row>(
  rows: readonly Row[],
  by: ((row: Row) => Key) | undefined,
  isDown: boolean,
): readonly Row[] => (by ? [...rows].sort((a, b) => compared(by(a), by(b), isDown)) : rows)

/** Rows as whoever reads them wants them; no sort where no column offers one. */
export const useSorted = <Row>(rows: readonly Row[] | null, columns: readonly Column<Row>[]) => {
  const [{ at, isDown }, setSort] = useState<{ at: number | null; isDown: boolean }>({
    at: null,
    isDown: false,
  })
  const by = (wanted: number) =>
    setSort((before) =>
      before.at !== wanted
        ? { at: wanted, isDown: false }
        : before.isDown
          ? { at: null, isDown: false }
          : { at: wanted, isDown: true },
    )
  const sort: Sort | undefined = columns.some((column) => column.by) ? { at, isDown, by } : undefined
  return { rows: rows && sorted(rows, at === null ? undefined : columns[at]?.by, isDown), sort }
}
