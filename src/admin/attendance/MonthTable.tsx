import { type Language, type Say, sayIn } from '../../base/labels'
import { Chip } from '../../components/Chip'
import { DataTable, type Column } from '../../components/Table'
import { stateWords } from '../../i18n/states'
import { WORDS } from '../../i18n/words'
import { MINUTES, sheet as sheetWords } from '../../timekeeping/words'
import { PersonName } from '../kit/PersonName'
import { dayKey, hoursAndMinutes, type MonthGrid, type MonthRow, statusesIn, SUMS } from './monthGrid'
import * as W from './words'

const STATUSES = stateWords('attendance')

const dayHead = (date: string, language: Language): string => {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    weekday: language === 'en' ? 'short' : 'narrow',
    timeZone: 'UTC',
  })
  return `${Number(date.slice(8))}\n${format.format(Date.parse(date))}`
}

interface CellProps {
  row: MonthRow
  date: string
  /** Whether it is the one that Tab reaches; arrow keys go on from there. */
  isFirst: boolean
  language: Language
}

/** A day: its sign, what was worked, and whether it was late or long; it opens. */
const DayCell = ({ row, date, isFirst, language }: CellProps) => {
  const cell = row.cells[date]
  if (!cell) return null
  const say = sayIn(language)
  const said = [
    say(STATUSES[cell.status]),
    cell.worked === null ? '' : `${say(MINUTES.worked)} ${hoursAndMinutes(cell.worked)}`,
    cell.isLate ? say(W.lateShort) : '',
    cell.hasOvertime ? say(W.overtimeShort) : '',
  ].filter(Boolean)
  return (
    <button
      type="button"
      className="gw-day"
      data-day={dayKey(row.employment, date)}
      data-status={cell.status}
      tabIndex={isFirst ? 0 : -1}
      title={said.join(say(WORDS.comma))}
      aria-label={[row.name, date, ...said].join(say(WORDS.comma))}
    >
      <Chip of="attendance" state={cell.status} language={language}>
        <>
          {cell.isLate ? <abbr>{say(W.lateMark)}</abbr> : null}
          {cell.hasOvertime ? <abbr>{say(W.overtimeMark)}</abbr> : null}
        </>
      </Chip>
      <span>{cell.worked === null ? '' : hoursAndMinutes(cell.worked)}</span>
    </button>
  )
}

const dayColumns = ({ columns, rows }: MonthGrid, language: Language): Column<MonthRow>[] =>
  columns.map(({ date, isRest, present }) => ({
    key: date,
    head: dayHead(date, language),
    cell: (row) => (
      <DayCell {...{ row, date, language }} isFirst={date === Object.keys(row.cells).sort()[0]} />
    ),
    foot: present || (rows.length ? '' : undefined),
    marks: { 'data-rest': isRest || undefined, 'data-date': date },
    cells: { tabIndex: -1 },
  }))

const sumColumns = ({ rows }: MonthGrid, say: Say): Column<MonthRow>[] =>
  SUMS.map((of) => ({
    key: of,
    head: say(MINUTES[of]),
    cell: ({ sums }) => (sums[of] ? hoursAndMinutes(sums[of]) : '–'),
    foot: hoursAndMinutes(rows.reduce((sum, { sums }) => sum + sums[of], 0)),
    marks: { className: 'gw-month-sum', 'data-sum': of },
    cells: { tabIndex: -1 },
  }))

/** What the signs say. */
const Legend = ({ grid, language }: { grid: MonthGrid; language: Language }) => {
  const say = sayIn(language)
  return (
    <p className="gw-month-legend">
      {statusesIn(grid).map((status) => (
        <Chip key={status} of="attendance" state={status} language={language} />
      ))}
      <span>
        <abbr>{say(W.lateMark)}</abbr> {say(W.lateShort)}
      </span>
      <span>
        <abbr>{say(W.overtimeMark)}</abbr> {say(W.overtimeShort)}
      </span>
      <span className="gw-no-print">{say(W.howToMove)}</span>
    </p>
  )
}

/** People down, days across, sums and the state of each sheet to the right. */
export const MonthTable = ({ grid, language }: { grid: MonthGrid; language: Language }) => {
  const say = sayIn(language)
  const columns: Column<MonthRow>[] = [
    {
      head: say(WORDS.person),
      cell: ({ subject, name, number }) => (
        <>
          <PersonName id={subject}>{name}</PersonName>
          {number ? <small>{number}</small> : null}
        </>
      ),
      foot: say(W.peopleAtWork),
    },
    ...dayColumns(grid, language),
    ...sumColumns(grid, say),
    {
      key: 'sheet',
      head: say(sheetWords),
      cell: ({ sheet, changed }) => (
        <>
          <Chip of="sheet" state={sheet} language={language} />
          {changed ? <small>{say(W.changedAfterSigning)}</small> : null}
        </>
      ),
      foot: '',
      marks: { className: 'gw-month-sheet' },
      cells: { tabIndex: -1 },
    },
  ]
  return (
    <>
      <div className="gw-grid gw-month-grid" role="region" tabIndex={0} aria-label={say(W.monthOf)}>
        <DataTable
          caption={say(W.monthOf)}
          columns={columns}
          rows={grid.rows}
          rowKey={({ employment }) => employment}
          rowMarks={({ employment }) => ({ 'data-employment': employment })}
          testid="month-grid"
        />
      </div>
      <Legend grid={grid} language={language} />
    </>
  )
}
