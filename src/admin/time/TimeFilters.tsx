import { useConfig } from '@payloadcms/ui'
import type { TimeGrid } from './recordedTime'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

type Part = 'month' | 'team' | 'by' | 'page'

/** The address of the grid with some of its filters changed; an empty one is left out. */
const useHref = ({ month, team, by, page }: TimeGrid['filter']) => {
  const { config } = useConfig()
  return (change: Partial<Record<Part, string>>): string => {
    const all = new URLSearchParams({ month, team, by, page: String(page), ...change })
    for (const [key, value] of [...all]) if (!value) all.delete(key)
    return `${config.routes.admin}/recorded-time?${all.toString()}`
  }
}

/** Month, team, and by what: chosen here, kept in the address. */
export const TimeFilters = ({ grid: { filter, teams } }: { grid: TimeGrid }) => {
  const { say } = useSay()
  const { config } = useConfig()
  return (
    <form className="gw-filters gw-no-print" method="get" action={`${config.routes.admin}/recorded-time`}>
      <label>
        {say(W.month)}
        <input type="month" name="month" defaultValue={filter.month} />
      </label>
      <label>
        {say(WORDS.team)}
        <select name="team" defaultValue={filter.team}>
          <option value="">{say(W.allThatIsOpen)}</option>
          {teams.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(W.by)}
        <select name="by" defaultValue={filter.by}>
          <option value="days">{say(WORDS.days)}</option>
          <option value="projects">{say(WORDS.projects)}</option>
        </select>
      </label>
      <button type="submit">{say(WORDS.show)}</button>
    </form>
  )
}

/** Takes the month away, or prints it. */
const TakeAway = ({ filter, rows }: Pick<TimeGrid, 'filter' | 'rows'>) => {
  const { say, language } = useSay()
  const file = new URLSearchParams({ team: filter.team, month: filter.month, by: filter.by, language })
  return (
    <span className="gw-no-print">
      {filter.team && rows.length ? (
        <a href={`/api/activity-days/csv?${file.toString()}`} download data-testid="csv">
          {say(W.takeAwayAsCsv)}
        </a>
      ) : filter.team ? null : (
        say(W.toTakeItAway)
      )}{' '}
      <button type="button" onClick={() => window.print()}>
        {say(WORDS.print)}
      </button>
    </span>
  )
}

/** What is shown, the months beside it, and ways to take it away. */
export const TimeBar = ({ grid }: { grid: TimeGrid }) => {
  const { say } = useSay()
  const { filter, rows, teams } = grid
  const href = useHref(filter)
  const teamName = teams.find(({ id }) => id === filter.team)?.name
  return (
    <p className="gw-filters">
      <span className="gw-no-print">
        <a href={href({ month: grid.previous, page: '' })}>{say(WORDS.monthBefore)}</a>{' '}
        {grid.next ? <a href={href({ month: grid.next, page: '' })}>{say(WORDS.monthAfter)}</a> : null}
      </span>
      <strong>
        {filter.month}
        {teamName ? ` · ${teamName}` : ''} · {say(W.people(grid.people))}
      </strong>
      <TakeAway filter={filter} rows={rows} />
    </p>
  )
}

export const TimePages = ({ grid }: { grid: TimeGrid }) => {
  const { say } = useSay()
  const { filter } = grid
  const href = useHref(filter)
  if (grid.pages <= 1) return null
  return (
    <p className="gw-filters gw-no-print">
      {filter.page > 1 ? <a href={href({ page: String(filter.page - 1) })}>{say(W.pageBefore)}</a> : null}
      {say(W.pageOf(filter.page, grid.pages))}
      {filter.page < grid.pages ? (
        <a href={href({ page: String(filter.page + 1) })}>{say(W.pageAfter)}</a>
      ) : null}
    </p>
  )
}
