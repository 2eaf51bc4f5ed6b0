import { DataTable, type Column } from '../../components/Table'
import { cellKeys } from '../../components/tableKeys'
import { PersonName } from '../kit/PersonName'
import type { TimeGrid, TimeRow } from './recordedTime'
import { sinceInWords } from '../../i18n/since'
import { toTheSecond } from '../../records/reports/lengths'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** `7:05:30`; where a month has little room, on paper too, the seconds stand below. */
const Length = ({ seconds }: { seconds: number }) => {
  const text = toTheSecond(seconds)
  return (
    <>
      {text.slice(0, -3)}
      <wbr />
      <small>{text.slice(-3)}</small>
    </>
  )
}

/** Nothing where there is nothing. */
const some = (seconds: number | undefined) => (seconds ? <Length seconds={seconds} /> : '')
/** Reached from another cell, by the arrow keys. */
const INNER = { tabIndex: -1 }
const sumOf = (rows: readonly TimeRow[], of: (row: TimeRow) => number | undefined): number =>
  rows.reduce((total, row) => total + (of(row) ?? 0), 0)

/** People down, days or projects across: heads that stay, figures to the right. */
export const GridOfTimes = ({ columns, rows }: Pick<TimeGrid, 'columns' | 'rows'>) => {
  const { say, language } = useSay()
  const across: Column<TimeRow>[] = [
    {
      head: say(WORDS.person),
      cell: ({ id, name, since }) => (
        <>
          <PersonName id={id}>{name}</PersonName>
          {since ? <small>{sinceInWords(since, language)}</small> : null}
        </>
      ),
      foot: say(W.sum),
    },
    ...columns.map(({ id, label, rest }) => ({
      key: `of ${id}`,
      head: label || say(WORDS.noProject),
      cell: ({ cells }: TimeRow) => some(cells[id]),
      foot: some(sumOf(rows, ({ cells }) => cells[id])),
      marks: { 'data-rest': rest || undefined },
      cells: INNER,
    })),
    {
      head: say(W.sum),
      cell: ({ seconds }) => (
        <strong>
          <Length seconds={seconds} />
        </strong>
      ),
      foot: (
        <strong>
          <Length seconds={sumOf(rows, ({ seconds }) => seconds)} />
        </strong>
      ),
      cells: { tabIndex: 0 },
    },
    {
      head: say(WORDS.pauses),
      cell: ({ pausedSeconds }) => some(pausedSeconds),
      foot: <Length seconds={sumOf(rows, ({ pausedSeconds }) => pausedSeconds)} />,
      cells: INNER,
    },
    {
      head: say(W.deleted),
      cell: ({ deletedGaps }) => deletedGaps || '',
      foot: sumOf(rows, ({ deletedGaps }) => deletedGaps),
      cells: INNER,
    },
  ]
  return (
    <div className="gw-grid" role="region" tabIndex={0} aria-label={say(WORDS.recordedTime)}>
      <DataTable
        title={say(W.activeTimeInHours)}
        columns={across}
        rows={rows}
        rowKey={({ id }) => id}
        onKeyDown={cellKeys}
      />
    </div>
  )
}
