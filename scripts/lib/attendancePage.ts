import { readFileSync } from 'node:fs'
import { BESIDE, RULES, type Rule } from './attendanceRules'

type Json = Record<string, unknown>
interface Window {
  start: string
  end: string
  paid?: boolean
}
interface Shift extends Json {
  parts?: Window[]
  breaks: Window[]
  span?: Window
  core?: Window | null
  graceLate?: number
  pairing: string
  slide?: { earlier: number; later: number }
  afterLate?: { after: string; minutes: number }[]
}
interface Example extends Json {
  id: string
  date?: string
  type: string
  title: string
  expect: Json
}
interface Fixtures {
  shifts: Record<string, Shift>
  examples: Example[]
}

const window = ({ start, end }: Window): string => `${start}–${end}`

/** A shift in few words: `09:00–18:00, break 12:00–13:00`. */
const shiftInWords = ({
  kind,
  parts,
  breaks,
  span,
  core,
  graceLate,
  pairing,
  slide,
  afterLate,
}: Shift): string =>
  [
    ...(kind === 'fixed' ? [] : [String(kind)]),
    ...(parts?.length ? [parts.map(window).join(' and ')] : []),
    ...(span ? [window(span)] : []),
    ...(core ? [`core ${window(core)}`] : []),
    ...breaks.map((each) => `${each.paid ? 'paid break' : 'break'} ${window(each)}`),
    ...(graceLate ? [`grace ${graceLate}`] : []),
    ...(pairing === 'every' ? [] : ['by first and last punch']),
    ...(slide ? [`slides by ${slide.earlier} earlier or ${slide.later} later`] : []),
    ...(afterLate ?? []).map(({ after, minutes }) => `out after ${after}: ${minutes} later`),
  ].join(', ')

/** A moment beside a date: the clock alone where it is of that date. */
const clockOf = (moment: string, date: string): string => {
  const [, on, clock, seconds] = /^(.{10})T(\d\d:\d\d)(:\d\d)?/.exec(moment) ?? []
  const time = `${clock}${seconds === undefined || seconds === ':00' ? '' : seconds}`
  return on === date ? time : `${on?.slice(5)} ${time}`
}

/** The offset is said where the punches of a day have several. */
const punchesInWords = (example: Example): string => {
  const punches = example.punches as { at: string; kind: string }[]
  const offsets = new Set(punches.map(({ at }) => at.slice(-6)))
  return punches
    .map(({ at, kind }) =>
      [clockOf(at, example.date ?? ''), ...(offsets.size > 1 ? [at.slice(-6)] : []), kind].join(' '),
    )
    .join(', ')
}

const MOMENT = /^\d{4}-\d\d-\d\dT/

/** Any other value: `from 18:00 to 20:00 state approved`. @param date beside which moments are said */
const inWords = (value: unknown, date = ''): string => {
  if (Array.isArray(value)) return value.map((each) => inWords(each, date)).join('; ')
  if (typeof value === 'string' && date && MOMENT.test(value)) return clockOf(value, date)
  if (value && typeof value === 'object')
    return Object.entries(value)
      .map(([key, each]: [string, unknown]) => {
        if (each === true) return key
        const said = inWords(each, date)
        return each && typeof each === 'object' ? `${key} (${said})` : `${key} ${said}`
      })
      .join(', ')
  return String(value)
}

/** Minutes as `7:55`. */
const length = (minutes: number): string =>
  `${minutes < 0 ? '−' : ''}${Math.floor(Math.abs(minutes) / 60)}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`

const SAID = ['id', 'type', 'title', 'rule', 'seenIn', 'expect', 'shift', 'dayBefore', 'dayAfter', 'punches']
const given = (example: Example): string[] =>
  Object.entries(example)
    .filter(
      ([key]) => !SAID.includes(key) && key !== 'zone' && key !== 'date' && key !== 'due' && key !== 'days',
    )
    .map(([key, value]) => `${key}: ${inWords(value, example.date)}`)

const dayInWords = (shifts: Fixtures['shifts'], example: Example): string => {
  const shift = shifts[String(example.shift)]
  return [
    `${String(example.date)} ${String(example.zone)}`,
    `${example.due ? '' : 'day off; '}${shift ? shiftInWords(shift) : 'no shift'}`,
    punchesInWords(example) || 'no punch',
    ...given(example),
  ].join('; ')
}

/** What is not none, lengths as hours and minutes. */
const resultOfDay = ({ status, reasons, overtime, leaveByKind: _, ...rest }: Json): string => {
  const lengths = {
    ...rest,
    ...Object.fromEntries(Object.entries(overtime as Json).map(([kind, each]) => [`overtime ${kind}`, each])),
  }
  return [
    `**${String(status)}**`,
    ...Object.entries(lengths)
      .filter(([key, each]) => each !== 0 || key === 'balance')
      .map(([key, each]) => `${key} ${length(Number(each))}`),
    ...(reasons as string[]).map((reason) => `\`${reason}\``),
  ].join(', ')
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const exampleRow = ({ shifts }: Fixtures, example: Example): string => {
  const { id, type, title, expect: expected } = example
  if (type === 'day') return row([id, title, dayInWords(shifts, example), resultOfDay(expected)])
  const days = example.days as unknown[] | undefined
  const what = [
    ...['date', 'zone'].flatMap((key) => (key in example ? [String(example[key])] : [])),
    ...given(example),
    ...(days ? [`${days.length} days`] : []),
  ]
  return row([id, title, what.join('; '), inWords(expected)])
}

const section = (fixtures: Fixtures, { id, title, file, words, examples }: Rule, shown: boolean): string => {
  const chosen = examples.map((name) => {
    const found = fixtures.examples.find((example) => example.id === name)
    if (!found) throw new Error(`There is no example ${name}.`)
    return found
  })
  return `### ${shown ? `${id}: ` : ''}${title}

${words}

Kept in \`${file}\`.

${row(['', 'example', 'given', 'comes to'])}
${row(['---', '---', '---', '---'])}
${chosen.map((example) => exampleRow(fixtures, example)).join('\n')}
`
}

/** The page of the rules, as docs/attendance.md has it. */
export const attendancePage = (): string => {
  const fixtures = JSON.parse(readFileSync('tests/fixtures/attendance.json', 'utf8')) as Fixtures
  return `# How a day of attendance is computed

Made from \`scripts/lib/attendanceRules.ts\` and \`tests/fixtures/attendance.json\` by \`npm run generate\`. The same input always comes to the same
day. Each of the ${fixtures.examples.length} examples there is a test by its id (\`tests/unit/attendance/\`); some of them stand below. Lengths are hours and minutes.

Whoever doubts a day can compute it: a file in the form of that of the examples, with its shifts, goes through the engine of the product, and each
example comes out as a line of JSON, \`{ "id", "type", "got" }\`, or with a \`problem\` where it cannot be computed.

\`\`\`
npm run --silent attendance -- FILE     # - reads from standard input
\`\`\`

## The rules

${RULES.map((rule) => section(fixtures, rule, true)).join('\n')}
## Beside the day

${BESIDE.map((rule) => section(fixtures, rule, false)).join('\n')}`
}
