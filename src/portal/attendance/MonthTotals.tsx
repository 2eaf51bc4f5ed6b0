'use client'
import type { Minutes } from '../../timekeeping/sheet'
import { duration } from '../kit/amounts'
import { Facts } from '../kit/Facts'
import { MINUTES } from '../../timekeeping/words'
import { useWords } from '../kit/Words'

/** What days come to: what was due and worked always, the rest where there is any. */
export const MonthTotals = ({ totals }: { totals: Minutes }) => {
  const { say } = useWords()
  const rest = [
    [say(MINUTES.leave), totals.leave],
    [say(MINUTES.overtimeWorkday), totals.overtimeWorkday],
    [say(MINUTES.overtimeRest), totals.overtimeRest],
    [say(MINUTES.overtimeHoliday), totals.overtimeHoliday],
    [say(MINUTES.late), totals.late],
    [say(MINUTES.early), totals.early],
    [say(MINUTES.missing), totals.missing],
    [say(MINUTES.uncounted), totals.uncounted],
  ] as const
  const said = (minutes: number) => duration(minutes * 60, say)
  return (
    <div data-testid="month-totals">
      <Facts
        facts={[
          [say(MINUTES.worked), said(totals.worked)],
          [say(MINUTES.due), said(totals.due)],
          ...rest
            .filter(([, minutes]) => minutes > 0)
            .map(([name, minutes]): [string, string] => [name, said(minutes)]),
        ]}
      />
    </div>
  )
}
