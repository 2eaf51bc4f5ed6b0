import fc from 'fast-check'

/** What stands where something else belongs. */
const wrongValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, -1, 1.5, 1e308, 100_001, '', '7', [], {}, [1], { $gt: '' }),
  fc.double({ noNaN: true, noDefaultInfinity: true, max: -0.1 }),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `x${text}`),
  fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1, maxLength: 3 }),
)

const wrongMoment = fc.oneof(
  wrongValue,
  fc.constantFrom<unknown>(
    '2026-02-30T10:00:00Z',
    '0000-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59Z',
    '2026-03-16T10:00:00+99:99',
    '2026-03-16T10:00:60Z',
    '+275760-09-13T00:00:00.000Z',
    '2026-03-16',
    '2026-03-16T10:00:00',
    `2026-03-16T10:00:00.${'1'.repeat(50_000)}Z`,
    1_773_655_200_000,
    Number.MAX_SAFE_INTEGER,
  ),
  fc.date({ noInvalidDate: true, max: new Date('2026-02-01') }).map((date) => date.toISOString()),
  fc.date({ noInvalidDate: true, min: new Date('2026-06-01') }).map((date) => date.toISOString()),
)

const undeclared = fc.oneof(
  fc.constantFrom(
    'text',
    'typed',
    'keystrokes',
    'constructor',
    '__proto__',
    'toString',
    '$set',
    'a.b',
    '',
    'Keys',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map((name) => `u${name}`),
)

/** One slip in an item that is otherwise right; JSON text, since some slips are in the text. */
export type Slip = (good: Record<string, unknown>) => string

const replaced =
  (key: string, value: unknown): Slip =>
  (good) =>
    JSON.stringify({ ...good, [key]: value })

/** As text: `__proto__` in an object of ours would set its prototype. */
const added =
  (key: string, value: unknown): Slip =>
  (good) =>
    `${JSON.stringify(good).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}}`

/** Slips each of which must make an item be refused. */
export const slip: fc.Arbitrary<Slip> = fc.oneof(
  fc.tuple(fc.constantFrom('keys', 'clicks'), wrongValue).map(([key, value]) => replaced(key, value)),
  wrongMoment.map((value) => replaced('at', value)),
  fc.constantFrom('at', 'keys', 'clicks').map((key): Slip => (good) => {
    const { [key]: _, ...rest } = good
    return JSON.stringify(rest)
  }),
  fc.tuple(undeclared, fc.jsonValue({ maxDepth: 3 })).map(([key, value]) => added(key, value)),
  fc
    .tuple(
      fc.constantFrom('title', 'program'),
      fc.oneof(fc.constantFrom<unknown>(null, 1, [], {}, ['a'], { $ne: 1 }), fc.constant('長'.repeat(501))),
    )
    .map(([key, value]) => replaced(key, value)),
  fc
    .oneof(
      fc.constantFrom<unknown>('x', '', null, 7, { $ne: '' }, 'f'.repeat(24), 'F'.repeat(24), [
        'f'.repeat(24),
      ]),
      fc.uuid(),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    .map((value) => replaced('project', value)),
  fc.jsonValue({ maxDepth: 4 }).map((value) => () => JSON.stringify(value)),
)

/** Text of titles that is odd and yet taken. */
export const oddTitle = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'a\u0000b',
    '\ud800',
    'tab\tand\nline',
    '𝔘𝔫𝔦 👩‍👩‍👧',
    '\u202egnp.exe',
    '{"$gt":""}',
    "'; DROP TABLE--",
  ),
)
