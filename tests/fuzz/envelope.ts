import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { activityWire, goodBatch, JSON_TYPE, post } from './activity'
import { refusedWire, type BadCase, type Prepared } from './case'
import type { FuzzContext } from './context'
import { auth, authHeaders, sized, type Auth } from './headers'

type Body = (context: FuzzContext) => { body: Buffer; headers?: string[] }

const MEGABYTE = 1_048_576
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
const typed = (type: string, body: Buffer) => ({ body, headers: [`Content-Type: ${type}`] })
const encoded = (encoding: string, body: Buffer) => ({
  body,
  headers: [JSON_TYPE, `Content-Encoding: ${encoding}`],
})

/** Bytes where text belongs: a good batch with something in its title that is no UTF-8. */
const withBytes = (context: FuzzContext, bytes: number[]): Buffer => {
  const [before = '', after = ''] = goodBatch(context, { title: '@' }).split('@')
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])
}

const encodings: [string, Body][] = [
  ['gzip', (c) => encoded('gzip', gzipSync(goodBatch(c)))],
  ['called gzip', (c) => encoded('gzip', Buffer.from(goodBatch(c)))],
  ['gzip, not called so', (c) => ({ body: gzipSync(goodBatch(c)) })],
  ['deflate', (c) => encoded('deflate', deflateSync(goodBatch(c)))],
  ['brotli', (c) => encoded('br', brotliCompressSync(goodBatch(c)))],
  ['twice encoded', (c) => encoded('gzip, gzip', gzipSync(gzipSync(goodBatch(c))))],
  ['unknown encoding', (c) => encoded('x-nope', Buffer.from(goodBatch(c)))],
  ['UTF-16', (c) => typed('application/json; charset=utf-16', Buffer.from(goodBatch(c), 'utf16le'))],
  ['UTF-16, not called so', (c) => ({ body: Buffer.from(goodBatch(c), 'utf16le') })],
  ['UTF-16 with a mark', (c) => ({ body: Buffer.from(`\ufeff${goodBatch(c)}`, 'utf16le') })],
  ['UTF-16, big end first', (c) => ({ body: utf16be(goodBatch(c)) })],
  [
    'two charsets',
    (c) => typed('application/json; charset=utf-8; charset=utf-16le', Buffer.from(goodBatch(c), 'utf16le')),
  ],
  ['UTF-7', (c) => typed('application/json; charset=utf-7', Buffer.from(goodBatch(c)))],
  ['Latin-1', (c) => typed('application/json; charset=iso-8859-1', Buffer.from(goodBatch(c)))],
  ['Latin-1, not called so', (c) => ({ body: withBytes(c, [0x63, 0x61, 0x66, 0xe9]) })],
  ['overlong UTF-8', (c) => ({ body: withBytes(c, [0xc0, 0x80]) })],
  ['half a pair in UTF-8', (c) => ({ body: withBytes(c, [0xed, 0xa0, 0x80]) })],
  ['a raw NUL', (c) => ({ body: withBytes(c, [0]) })],
]

const types: [string, Body][] = [
  '',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json, text/html',
  'application/jsonp',
  'application/octet-stream',
  ';',
  'application/json/x',
].map((type) => [`type "${type}"`, (c) => typed(type, Buffer.from(goodBatch(c)))])

const repeated = (c: FuzzContext, n: number): string =>
  `{"items":[${Array.from({ length: n }, () => JSON.stringify({ at: c.anyMoment(), keys: 1, clicks: 1 })).join()}]}`

const shapes: [string, Body][] = [
  ['nothing', () => ({ body: Buffer.alloc(0) })],
  ['no items', () => ({ body: Buffer.from('{"items":[]}') })],
  ['an undeclared key', (c) => ({ body: Buffer.from(`{"device":"x",${goodBatch(c).slice(1)}`) })],
  ['a forged prototype', (c) => ({ body: Buffer.from(`{"__proto__":{"a":1},${goodBatch(c).slice(1)}`) })],
  ['501 items', (c) => ({ body: Buffer.from(repeated(c, 501)) })],
  ['3,000 items', (c) => ({ body: Buffer.from(repeated(c, 3_000)) })],
  ['a bare list', (c) => ({ body: Buffer.from(repeated(c, 2).slice(9, -1)) })],
  ['deep', () => ({ body: Buffer.from('['.repeat(200_000)) })],
  ['deep and whole', () => ({ body: Buffer.from('['.repeat(100_000) + ']'.repeat(100_000)) })],
  ['no number', () => ({ body: Buffer.from('{"items":[{"keys":NaN}]}') })],
  ['two values', (c) => ({ body: Buffer.from(goodBatch(c).repeat(2)) })],
]

const huge: [string, Body][] = [
  ['too large', (c) => ({ body: Buffer.from(`{"pad":"${'x'.repeat(MEGABYTE)}",${goodBatch(c).slice(1)}`) })],
  ['a long title', (c) => ({ body: Buffer.from(goodBatch(c, { pad: 'x'.repeat(MEGABYTE) })) })],
  ['much too large', () => ({ body: Buffer.alloc(4 * MEGABYTE, '[') })],
]

const path = fc.constantFrom('/activity', '/activity', '/activity', '/enrol')

const inEnvelope = (who: Auth, to: string, [label, render]: [string, Body], mayBeCut = false): BadCase => ({
  label: `${to}: ${label}`,
  hasToken: who.valid,
  render: (context): Prepared => {
    const { body, headers = [JSON_TYPE] } = render(context)
    const wire = post(to, [...authHeaders(context, who), ...headers, ...sized(body)], body)
    return { ...refusedWire(wire), mayBeCut }
  },
})

/** Bodies that are wrong as a whole: encoded, typed or shaped wrongly, or too large. */
export const badEnvelope: fc.Arbitrary<BadCase> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(auth, path, fc.constantFrom(...encodings, ...types, ...shapes))
      .map(([who, to, body]) => inEnvelope(who, to, body)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(auth, path, fc.constantFrom(...huge))
      .map(([who, to, body]) => inEnvelope(who, to, body, true)),
  },
)

/** Any JSON at all. */
export const anyJson: fc.Arbitrary<BadCase> = fc
  .tuple(auth, path, fc.json({ maxDepth: 5 }))
  .map(([who, to, text]) => inEnvelope(who, to, ['any JSON', () => ({ body: Buffer.from(text) })]))

/** A good batch that is cut off: said to be as long as it is, or longer. */
export const truncatedJson: fc.Arbitrary<BadCase> = fc
  .tuple(auth, fc.nat(990), fc.constantFrom('waits', 'finishes', 'vanishes'))
  .map(([who, part, ends]) => ({
    label: `a batch cut off; the sender ${ends}`,
    hasToken: who.valid,
    render: (context): Prepared => {
      const whole = Buffer.from(goodBatch(context))
      const body = whole.subarray(0, Math.floor((part / 1_000) * whole.length))
      const wire = activityWire(context, who, body)
      if (ends === 'waits') return refusedWire(wire)
      const headers = [...authHeaders(context, who), JSON_TYPE, ...sized(body, whole.length)]
      return refusedWire({ ...wire, headers, ends: ends })
    },
  }))
