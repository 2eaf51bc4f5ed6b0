import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { type Language, sayIn } from '../../base/labels'
import { hasRole } from '../../base/roles'
import { Chip } from '../../components/Chip'
import { WORDS } from '../../i18n/words'
import { periodMonth } from '../../timekeeping/periodMonth'
import { yearAndMomentIn } from '../kit/times'
import { DayOpener } from './DayOpener'
import { monthGrid } from './monthGrid'
import { MonthTable } from './MonthTable'
import { PeriodActs } from './PeriodActs'
import { PeriodHistory } from './PeriodHistory'
import { PeriodWaits } from './PeriodWaits'
import { PrintButton } from './PrintButton'
import * as W from './words'

/** A period of attendance: everybody's days, what it waits for, and how it is closed. */
export const MonthPage = async ({ doc, initPageResult, searchParams }: DocumentViewServerProps) => {
  const { req } = initPageResult
  // Whoever works here reads the period as an employee; its people are for HR alone.
  if (!hasRole(req.user, 'hr')) notFound()
  const language: Language = req.i18n.language === 'en' ? 'en' : 'zh'
  const say = sayIn(language)
  const id = String(doc.id)
  const month = await periodMonth(req, id)
  const { period, people, company, zone } = month
  const only = searchParams?.only === 'incomplete'
  const grid = monthGrid(people, period.from, period.to, only)
  const incomplete = monthGrid(people, period.from, period.to).rows.reduce(
    (sum, row) => sum + row.incomplete.length,
    0,
  )
  const page = `${req.payload.config.routes.admin}/collections/attendance-periods/${id}/month`
  return (
    <Gutter className="gw-month">
      <DayOpener>
        <div className="gw-month-head">
          <div>
            <h2>
              {company} <Chip of="period" state={period.state} language={language} />
            </h2>
            <p className="gw-hint">{say(W.timesInZone(zone))}</p>
          </div>
          <p className="gw-no-print gw-month-away">
            <a href={`/api/attendance-periods/${id}/xlsx?language=${language}`} download data-testid="xlsx">
              {say(W.takeAwayAsXlsx)}
            </a>
            <PrintButton />
          </p>
        </div>
        <PeriodWaits month={month} language={language} />
        <PeriodActs
          id={id}
          state={period.state}
          isReady={month.isOver && month.waits.length === 0 && month.counted > 0}
          hasUnsigned={month.people.some(({ sheet }) => sheet === 'open')}
        />
        <PeriodHistory acts={month.acts} moment={yearAndMomentIn(zone, language)} language={language} />
        <nav className="gw-month-filter gw-no-print" aria-label={say(WORDS.show)}>
          <a href={page} aria-current={only ? undefined : 'true'}>
            {say(W.allPeople)}
          </a>
          <a href={`${page}?only=incomplete`} aria-current={only ? 'true' : undefined} data-testid="only">
            {say(W.onlyIncomplete)}
          </a>
          <span>{say(W.peopleAndIncomplete(people.length, incomplete))}</span>
        </nav>
        {grid.rows.length ? (
          <MonthTable grid={grid} language={language} />
        ) : (
          <p className="gw-calm">{say(only ? W.noDayIsIncomplete : W.daysAreNotOpen)}</p>
        )}
      </DayOpener>
    </Gutter>
  )
}
