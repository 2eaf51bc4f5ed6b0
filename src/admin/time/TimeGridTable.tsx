'use client'
import { GridOfTimes } from './GridOfTimes'
import type { TimeGrid } from './recordedTime'
import { TimeBar, TimeFilters, TimePages } from './TimeFilters'
import { useSay } from '../kit/useSay'

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
        <p className="gw-calm">
          {say(
            'Nobody whose totals are open is in this team. Choose another team, or state a purpose for it above.',
            '此团队中没有已开放汇总的人员。请选择其他团队，或在上方就此团队声明目的。',
          )}
        </p>
      )}
      <TimePages grid={grid} />
    </section>
  )
}
