import type { Readable } from 'node:stream'
import type { PayloadRequest, Where } from 'payload'
import { now } from '../base/clock'
import type { Both, Language } from '../base/labels'
import { pastAccess } from '../db/rows'
import { ATTENDANCE_REASONS } from '../i18n/attendanceReasons'
import { stateWords } from '../i18n/states'
import { WORDS } from '../i18n/words'
import { localTime } from '../policy/decide/workingTime'
import { actingRole, audit } from '../record/audit'
import { ENGINE } from './dayInput'
import { employedIn, type Employed } from './employed'
import { freshDays } from './freshDays'
import { readPeriod, type Period } from './period'
import { countsOf, daysOpenTo, MINUTES, namesOf, storedDays, sumsOf, type StoredDay } from './sheet'
import { statesOf } from './sheetState'
import { xlsxStream, type Cell, type Column, type SheetSource } from './xlsx'
import * as W from './words'

/** People whose days are in memory at once. */
const AT_ONCE = 25

/** All that is asked of a period while its file is written. */
interface Book {
  req: PayloadRequest
  period: Period
  people: Employed[]
  language: Language
  shifts: ReadonlyMap<string, string>
  /** Days that whoever asks may open. */
  open: Where | boolean
}

const minutesColumns = (language: Language): Column[] =>
  MINUTES.map((name) => ({ head: W.MINUTES[name][language], format: 'minutes', width: 10 }))

async function* inBatches({ req, period, people, open }: Book) {
  for (let i = 0; i < people.length; i += AT_ONCE) {
    const some = people.slice(i, i + AT_ONCE)
    const names = await namesOf(req.payload, some)
    const days = await storedDays(
      req.payload,
      some.map(({ id }) => id),
      period,
      open,
    )
    for (const employed of some)
      yield {
        employed,
        named: names.get(employed.id) ?? { name: '', number: '' },
        days: days.get(employed.id) ?? [],
      }
  }
}

/** Of each how many days there are, in this order. */
const COUNTED = ['present', 'half', 'absent', 'leave', 'incomplete'] as const

async function* peopleRows(book: Book): AsyncGenerator<Cell[]> {
  const { req, period, language } = book
  const words = stateWords('sheet')
  const states = await statesOf(req.payload, period.id)
  for await (const { employed, named, days } of inBatches(book)) {
    // Nobody says when he is to work, and he has not punched.
    if (!days.length) continue
    const sums = sumsOf(days)
    const counts = countsOf(days)
    const state = states.get(employed.id)?.state ?? 'open'
    yield [
      named.number,
      named.name,
      ...COUNTED.map((status) => counts[status] ?? 0),
      ...MINUTES.map((name) => sums[name]),
      words[state][language],
    ]
  }
}

const peopleSheet = (book: Book): SheetSource => {
  const { language } = book
  const statuses = stateWords('attendance')
  return {
    name: W.perPerson[language],
    columns: [
      { head: WORDS.employeeNumber[language], format: 'text', width: 12 },
      { head: WORDS.personName[language], format: 'text', width: 20 },
      ...COUNTED.map((status): Column => ({ head: statuses[status][language], format: 'number', width: 10 })),
      ...minutesColumns(language),
      { head: W.sheet[language], format: 'text', width: 20 },
    ],
    rows: peopleRows(book),
  }
}

const wallClock = (at: string | null, zone: string): string | null => {
  if (!at) return null
  const { date, minutes } = localTime(Date.parse(at), zone)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const inWords = (reasons: readonly string[], language: Language): string =>
  reasons
    .map((reason) => (ATTENDANCE_REASONS as Record<string, Both>)[reason]?.[language] ?? reason)
    .join(language === 'en' ? '; ' : '；')

const dayCells = (day: StoredDay, language: Language, shift: string | undefined): Cell[] => [
  day.date,
  stateWords('attendance')[day.status as 'present'][language],
  shift ?? '',
  day.zone,
  wallClock(day.firstIn, day.zone),
  wallClock(day.lastOut, day.zone),
  ...MINUTES.map((name) => day[name]),
  inWords(day.reasons, language),
]

async function* dayRows(book: Book): AsyncGenerator<Cell[]> {
  for await (const { named, days } of inBatches(book))
    for (const day of days)
      yield [named.number, named.name, ...dayCells(day, book.language, book.shifts.get(day.shift ?? ''))]
}

const daysSheet = (book: Book): SheetSource => {
  const { language } = book
  return {
    name: W.perDay[language],
    columns: [
      { head: WORDS.employeeNumber[language], format: 'text', width: 12 },
      { head: WORDS.personName[language], format: 'text', width: 20 },
      { head: WORDS.day[language], format: 'date', width: 12 },
      { head: WORDS.state[language], format: 'text', width: 16 },
      { head: W.shift[language], format: 'text', width: 16 },
      { head: WORDS.timeZone[language], format: 'text', width: 18 },
      { head: W.firstIn[language], format: 'moment', width: 18 },
      { head: W.lastOut[language], format: 'moment', width: 18 },
      ...minutesColumns(language),
      { head: WORDS.why[language], format: 'text', width: 40 },
    ],
    rows: dayRows(book),
  }
}

/** What the file is of, and how it stands: also whoever opened it again, and why. */
const aboutSheet = ({ period, language }: Book, company: { name: string; zone: string }): SheetSource => {
  const { from, to, state, history } = period
  const acts = history.map(({ act, at, reason }): Cell[] => [
    W.ACTS[act][language],
    [wallClock(at, company.zone), reason].filter(Boolean).join('  '),
  ])
  return {
    name: WORDS.about[language],
    columns: [
      { head: WORDS.what[language], format: 'text', width: 28 },
      { head: W.value[language], format: 'text', width: 60 },
    ],
    rows: [
      [WORDS.company[language], company.name],
      [W.period[language], `${from} – ${to}`],
      [WORDS.state[language], stateWords('period')[state][language]],
      [WORDS.timeZone[language], company.zone],
      [W.madeAt[language], wallClock(now().toISOString(), company.zone)],
      [W.rule[language], W.byRules(ENGINE)[language]],
      ...acts,
    ],
  }
}

/**
 * A period as a workbook: a sheet with a row for each person, one with a row for each day, and one that says of what it is. Its days are brought up
 * to date first; it is written as it is read, of the days that whoever asks may open. On record.
 * @throws Problem 404
 */
export const periodWorkbook = async (
  req: PayloadRequest,
  id: string,
  language: Language,
): Promise<{ name: string; stream: Readable }> => {
  const { payload, user } = req
  const period = await readPeriod(payload, id)
  const people = await employedIn(payload, period.company, period.from, period.to)
  await freshDays(payload, people, period.from, period.to)
  const rows = pastAccess(payload, 'named')
  const [company, shifts] = await Promise.all([
    rows.byId('companies', period.company, { select: ['name', 'zone'] }),
    rows.all('shifts', { company: { equals: period.company } }, { select: ['name'] }),
  ])
  const book: Book = {
    req,
    period,
    people,
    language,
    shifts: new Map(shifts.map((each) => [each.id, each.name])),
    open: await daysOpenTo(req),
  }
  await audit(payload, {
    act: 'period-exported',
    actor: String(user?.id),
    actorRole: actingRole(user),
    slug: 'attendance-periods',
    row: id,
    count: people.length,
  })
  const about = aboutSheet(book, { name: company?.name ?? '', zone: company?.zone ?? 'UTC' })
  return {
    name: `${period.from}-${period.to}.xlsx`,
    stream: xlsxStream([peopleSheet(book), daysSheet(book), about]),
  }
}
