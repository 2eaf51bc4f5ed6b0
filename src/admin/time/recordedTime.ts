import type { PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { byProject, NO_PROJECT, projectNames } from '../../records/recordedTime'
import {
  datesIn,
  datesOfMonth,
  isMonth,
  monthBy,
  openedPeople,
  PEOPLE_A_PAGE,
  timesOf,
  type Named,
  type PersonTime,
  type Worker,
} from '../../records/timeTable'
import { shownFor, type Unshown } from './asked'
import { localDate } from '../../policy/decide/workingTime'
import { pastAccess } from '../../db/rows'

export interface Wish {
  month?: unknown
  team?: unknown
  by?: unknown
  page?: unknown
}

/** What the address names, checked: filters stay in it. */
export interface Filter {
  month: string
  team: string
  by: 'days' | 'projects'
  page: number
}

export interface TimeRow extends Worker {
  /** Active seconds by column; a column without a record is absent. */
  cells: Record<string, number>
  seconds: number
  pausedSeconds: number
  deletedGaps: number
}

export interface TimeGrid {
  filter: Filter
  /** What the address asks for and is not shown. */
  unshown: { month: Unshown | null; team: boolean }
  previous: string
  next: string | null
  teams: Named[]
  /** Without a label: what is on no project. */
  columns: { id: string; label: string; rest: boolean }[]
  rows: TimeRow[]
  /** People whose totals are open, on all pages. */
  people: number
  pages: number
}

type Asked = Parameters<typeof shownFor>[0]

const filterOf = ({ team, by, page }: Wish, month: string, teams: readonly Named[]): Filter => ({
  month,
  team: teams.some(({ id }) => id === team) ? String(team) : '',
  by: by === 'projects' ? 'projects' : 'days',
  page: Math.min(Math.max(Math.floor(Number(page) || 1), 1), 1000),
})

/** The teams that are open to the reader, by name. */
const openTeams = async (req: PayloadRequest): Promise<Named[]> => {
  const { docs } = await req.payload.find({
    collection: 'teams',
    sort: 'name',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true },
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, name }) => ({ id: String(id), name }))
}

/** A person's times in the columns of days, or of projects. */
const rowOf = ({ id, name, since, days }: PersonTime, by: Filter['by']): TimeRow => {
  const cells: Record<string, number> = {}
  if (by === 'projects') for (const [project, seconds] of byProject(days)) cells[project] = seconds
  else for (const { date, seconds } of days) cells[date] = (cells[date] ?? 0) + seconds
  const sum = (of: 'seconds' | 'pausedSeconds' | 'deletedGaps') =>
    days.reduce((total, day) => total + day[of], 0)
  return {
    id,
    name,
    since,
    cells,
    seconds: sum('seconds'),
    pausedSeconds: sum('pausedSeconds'),
    deletedGaps: sum('deletedGaps'),
  }
}

type Columns = TimeGrid['columns']

const dayColumns = (dates: Parameters<typeof datesIn>[0]): Columns =>
  datesIn(dates).map((date) => ({
    id: date,
    label: String(Number(date.slice(8))),
    rest: [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()),
  }))

/** The projects of the rows by name; what is on none stands last. */
const projectColumns = async (req: PayloadRequest, rows: TimeRow[]): Promise<Columns> => {
  const names = await projectNames(
    req,
    rows.flatMap(({ cells }) => Object.keys(cells)),
  )
  const none = rows.some(({ cells }) => cells[NO_PROJECT]) ? [{ id: NO_PROJECT, label: '', rest: false }] : []
  const projects = [...names].map(([id, name]) => ({ id, label: name, rest: false }))
  return [...projects.sort((a, b) => (a.label < b.label ? -1 : 1)), ...none]
}

/** People by days or by projects of a month, as far as the reader has opened them; one look per person shown. */
export const readTimeGrid = async (req: PayloadRequest, wish: Wish): Promise<TimeGrid> => {
  const company = await pastAccess(req.payload, 'named').one('companies', {})
  const current = localDate(now().getTime(), company?.zone ?? 'UTC').slice(0, 7)
  const teams = await openTeams(req)
  const { shown: month, unshown } = shownFor(wish.month as Asked, isMonth, current)
  const filter = filterOf(wish, month, teams)
  const team = filter.team || undefined
  const dates = datesOfMonth(filter.month)
  const all = await openedPeople(req, dates, team)
  const pages = Math.max(1, Math.ceil(all.length / PEOPLE_A_PAGE))
  const page = Math.min(filter.page, pages)
  const shown = all.slice((page - 1) * PEOPLE_A_PAGE, page * PEOPLE_A_PAGE)
  const rows = (await timesOf(req, shown, dates, team)).map((times) => rowOf(times, filter.by))
  return {
    filter: { ...filter, page },
    unshown: { month: unshown, team: Boolean(wish.team) && !filter.team },
    previous: monthBy(filter.month, -1),
    next: filter.month < current ? monthBy(filter.month, 1) : null,
    teams,
    columns: filter.by === 'days' ? dayColumns(dates) : await projectColumns(req, rows),
    rows,
    people: all.length,
    pages,
  }
}
