import { readFileSync } from 'node:fs'
import { computeFile } from '../../../src/attendance/file/compute'
import { WRONG } from './wrong'

const FIXTURES = 'tests/fixtures/attendance.json'

interface Example {
  id: string
  title: string
  rule: string
  expect: unknown
}

const text = readFileSync(FIXTURES, 'utf8')
const { examples, rules } = JSON.parse(text) as { examples: Example[]; rules: Record<string, string> }
const lines = computeFile(text)

/** The rules, as the titles below name them. */
const RULES =
  '[R1] [R2] [R3] [R4] [R5] [R6] [R7] [R8] [R9] [R10] [R11] [R12] [R13] [R14] [R15] [R16] [R17] [R18] [R19]'.split(
    ' ',
  )

const rulesOf = ({ rule }: Example): string =>
  RULES.filter((each) => new RegExp(`\\b${each.slice(1, -1)}\\b`).test(rule)).join(' ')
const titled = examples.map(
  (example, i) =>
    [[example.id, rulesOf(example), example.title].filter(Boolean).join(' '), example, lines[i]] as const,
)

describe('the worked examples of attendance', () => {
  it.each(titled.filter(([, { id }]) => !(id in WRONG)))('%s', (_title, { id, expect: expected }, line) => {
    expect(line).toEqual({ id, type: expect.any(String), got: expected })
  })

  it('name each rule, and are each there once', () => {
    expect(Object.keys(rules).map((rule) => `[${rule}]`)).toEqual(RULES)
    for (const rule of RULES)
      expect([rule, titled.some(([title]) => title.includes(rule))]).toEqual([rule, true])
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length)
    expect(Object.keys(WRONG).filter((id) => !examples.some((example) => example.id === id))).toEqual([])
  })
})
