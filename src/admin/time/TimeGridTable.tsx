'use client'
import { useConfig } from '@payloadcms/ui'
import type { KeyboardEvent } from 'react'
import { englishCount } from '../../base/labels'
import type { TimeGrid } from './recordedTime'
import { sinceInWords } from '../../i18n/since'
import { toTheSecond } from '../../records/reports/lengths'
import { useSay } from '../kit/useSay'

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

/** A month as a dense table: heads that stay, figures to the right, filters in the address. */
export const TimeGridTable = ({ grid }: { grid: TimeGrid }) => {
  const { say, language } = useSay()
  const { config } = useConfig()
  const { filter, columns, rows, teams } = grid
  const base = `${config.routes.admin}/recorded-time`
  const query = (change: Partial<Record<'month' | 'team' | 'by' | 'page', string>>): string => {
    const { month, team, by, page } = filter
    const all = new URLSearchParams({ month, team, by, page: String(page), ...change })
    for (const [key, value] of [...all]) if (!value) all.delete(key)
    return all.toString()
  }
  const href = (change: Parameters<typeof query>[0]): string => `${base}?${query(change)}`
  const sum = (id: string): number => rows.reduce((total, { cells }) => total + (cells[id] ?? 0), 0)
  const file = new URLSearchParams({ team: filter.team, month: filter.month, by: filter.by, language })
  const teamName = teams.find(({ id }) => id === filter.team)?.name
  return (
    <section data-testid="time-grid">
      <form className="gw-filters gw-no-print" method="get" action={base}>
        <label>
          {say('Month', '月份')}
          <input type="month" name="month" defaultValue={filter.month} />
        </label>
        <label>
          {say('Team', '团队')}
          <select name="team" defaultValue={filter.team}>
            <option value="">{say('All that is open', '全部已开放')}</option>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('By', '按')}
          <select name="by" defaultValue={filter.by}>
            <option value="days">{say('Days', '日期')}</option>
            <option value="projects">{say('Projects', '项目')}</option>
          </select>
        </label>
        <button type="submit">{say('Show', '显示')}</button>
      </form>
      <p className="gw-filters">
        <span className="gw-no-print">
          <a href={href({ month: grid.previous, page: '' })}>{say('Month before', '上个月')}</a>{' '}
          {grid.next ? (
            <a href={href({ month: grid.next, page: '' })}>{say('Month after', '下个月')}</a>
          ) : null}
        </span>
        <strong>
          {filter.month}
          {teamName ? ` · ${teamName}` : ''} ·{' '}
          {say(englishCount(grid.people, 'person', 'people'), `${grid.people} 人`)}
        </strong>
        <span className="gw-no-print">
          {filter.team && rows.length ? (
            <a href={`/api/activity-days/csv?${file.toString()}`} download data-testid="csv">
              {say('Take away as CSV', '导出 CSV')}
            </a>
          ) : filter.team ? null : (
            say(
              'To take it away as CSV, choose one team: one team and one month at a time.',
              '导出 CSV 请先选择一个团队：每次仅限一个团队、一个月。',
            )
          )}{' '}
          <button type="button" onClick={() => window.print()}>
            {say('Print', '打印')}
          </button>
        </span>
      </p>
      {rows.length ? (
        <div className="gw-grid" role="region" tabIndex={0} aria-label={say('Recorded time', '记录时长')}>
          <table onKeyDown={onKey}>
            <caption>
              {say(
                'Active time in hours, minutes and seconds. Empty: no record.',
                '活跃时长（时:分:秒）。空白表示没有记录。',
              )}
            </caption>
            <thead>
              <tr>
                <th scope="col">{say('Person', '人员')}</th>
                {columns.map(({ id, label, rest }) => (
                  <th key={id} scope="col" data-rest={rest || undefined}>
                    {label || say('No project', '未归入项目')}
                  </th>
                ))}
                <th scope="col">{say('Sum', '合计')}</th>
                <th scope="col">{say('Paused', '暂停')}</th>
                <th scope="col">{say('Deleted', '已删除')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, since, cells, seconds, pausedSeconds, deletedGaps }) => (
                <tr key={id}>
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
              ))}
            </tbody>
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
          </table>
        </div>
      ) : (
        <p className="gw-calm">
          {say(
            'Nobody whose totals are open is in this team. Choose another team, or state a purpose for it above.',
            '此团队中没有已开放汇总的人员。请选择其他团队，或在上方就此团队声明目的。',
          )}
        </p>
      )}
      {grid.pages > 1 ? (
        <p className="gw-filters gw-no-print">
          {filter.page > 1 ? (
            <a href={href({ page: String(filter.page - 1) })}>{say('Page before', '上一页')}</a>
          ) : null}
          {say(`Page ${filter.page} of ${grid.pages}`, `第 ${filter.page} 页，共 ${grid.pages} 页`)}
          {filter.page < grid.pages ? (
            <a href={href({ page: String(filter.page + 1) })}>{say('Page after', '下一页')}</a>
          ) : null}
        </p>
      ) : null}
    </section>
  )
}
