'use client'
import { GridOfTimes } from './GridOfTimes'
import type { TimeGrid } from './recordedTime'
import { TimeBar, TimeFilters, TimePages } from './TimeFilters'
import { useSay } from '../kit/useSay'
import * as W from './words'

/** A month as a dense table, filters in the address. */
export const TimeGridTable = ({ grid }: { grid: TimeGrid }) => {
  const { say } = useSay()
  const { columns, rows } = grid
  return (
    <section data-testid="time-grid">
      <TimeFilters grid={grid} />
      <TimeBar grid={grid} />
      {rows.length ? (
        <GridOfTimes columns={columns} rows={rows} />
      ) : (
        <p className="gw-calm">{say(W.nobodyWhoseTotalsAreOpen)}</p>
      )}
      <TimePages grid={grid} />
    </section>
  )
}
