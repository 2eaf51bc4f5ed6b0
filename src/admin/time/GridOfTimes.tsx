import { useConfig } from '@payloadcms/ui'
import type { KeyboardEvent } from 'react'
import type { TimeGrid, TimeRow } from './recordedTime'
import { sinceInWords } from '../../i18n/since'
import { toTheSecond } from '../../records/reports/lengths'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

type Columns = Pick<TimeGrid, 'columns'>

/** Arrow keys go from cell to cell, Home and End to the ends of a row. */
const onKey = (event: KeyboardEvent<HTMLTableElement>): void => {
  const cell = (event.target as HTMLElement).closest('td')
  const row = cell?.parentElement as HTMLTableRowElement | null
  if (!cell || !row) return
  const to = {
    ArrowLeft: cell.previousElementSibling,
    ArrowRight: cell.nextElementSibling,
    ArrowUp: row.previousElementSibling?.children[cell.cellIndex],
    ArrowDown: row.nextElementSibling?.children[cell.cellIndex],
    Home: row.querySelector('td'),
    End: row.lastElementChild,
  }[event.key]
  if (!(to instanceof HTMLTableCellElement) || to.tagName !== 'TD') return
  event.preventDefault()
  to.focus()
}

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

const Head = ({ columns }: Columns) => {
  const { say } = useSay()
  return (
    <thead>
      <tr>
        <th scope="col">{say(WORDS.person)}</th>
        {columns.map(({ id, label, rest }) => (
          <th key={id} scope="col" data-rest={rest || undefined}>
            {label || say(WORDS.noProject)}
          </th>
        ))}
        <th scope="col">{say('Sum', '合计')}</th>
        <th scope="col">{say(WORDS.pauses)}</th>
        <th scope="col">{say('Deleted', '已删除')}</th>
      </tr>
    </thead>
  )
}

const Row = ({ row, columns }: Columns & { row: TimeRow }) => {
  const { language } = useSay()
  const { config } = useConfig()
  const { id, name, since, cells, seconds, pausedSeconds, deletedGaps } = row
  return (
    <tr>
      <th scope="row">
        <a href={`${config.routes.admin}/collections/users/${id}`}>{name}</a>
        {since ? <small>{sinceInWords(since, language)}</small> : null}
      </th>
      {columns.map((column) => (
        <td key={column.id} tabIndex={-1} data-rest={column.rest || undefined}>
          {cells[column.id] ? <Length seconds={cells[column.id] ?? 0} /> : ''}
        </td>
      ))}
      <td tabIndex={0}>
        <strong>
          <Length seconds={seconds} />
        </strong>
      </td>
      <td tabIndex={-1}>{pausedSeconds ? <Length seconds={pausedSeconds} /> : ''}</td>
      <td tabIndex={-1}>{deletedGaps || ''}</td>
    </tr>
  )
}

/** What the people of this page come to, column by column. */
const Sums = ({ columns, rows }: Pick<TimeGrid, 'columns' | 'rows'>) => {
  const { say } = useSay()
  const sum = (id: string): number => rows.reduce((total, { cells }) => total + (cells[id] ?? 0), 0)
  return (
    <tfoot>
      <tr>
        <th scope="row">{say('Sum', '合计')}</th>
        {columns.map(({ id, rest }) => (
          <td key={id} data-rest={rest || undefined}>
            {sum(id) ? <Length seconds={sum(id)} /> : ''}
          </td>
        ))}
        <td>
          <strong>
            <Length seconds={rows.reduce((total, row) => total + row.seconds, 0)} />
          </strong>
        </td>
        <td>
          <Length seconds={rows.reduce((total, row) => total + row.pausedSeconds, 0)} />
        </td>
        <td>{rows.reduce((total, row) => total + row.deletedGaps, 0)}</td>
      </tr>
    </tfoot>
  )
}

/** People down, days or projects across: heads that stay, figures to the right. */
export const GridOfTimes = ({ columns, rows }: Pick<TimeGrid, 'columns' | 'rows'>) => {
  const { say } = useSay()
  return (
    <div className="gw-grid" role="region" tabIndex={0} aria-label={say(WORDS.recordedTime)}>
      <table onKeyDown={onKey}>
        <caption>
          {say(
            'Active time in hours, minutes and seconds. Empty: no record.',
            '活跃时长（时:分:秒）。空白表示没有记录。',
          )}
        </caption>
        <Head columns={columns} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
        <Sums columns={columns} rows={rows} />
      </table>
    </div>
  )
}
