import fc from 'fast-check'
import { goodBatch, JSON_TYPE, post } from './activity'
import { refusedWire, type BadCase, type Prepared } from './case'
import type { FuzzContext } from './context'
import { auth, authHeaders, sized, type Auth } from './headers'
import type { Wire } from './wire'

type Make = (context: FuzzContext, headers: string[]) => Wire

const length = (body: Buffer): string => `Content-Length: ${body.length}`
const chunked = (chunks: string): Buffer => Buffer.from(chunks)

const withHeaders =
  (extra: (body: Buffer) => string[]): Make =>
  (context, headers) => {
    const body = Buffer.from(goodBatch(context))
    return post('/activity', [...headers, JSON_TYPE, 'Connection: close', ...extra(body)], body)
  }

const broken: [string, Make][] = [
  ['length and chunks', withHeaders((body) => [length(body), 'Transfer-Encoding: chunked'])],
  ['two lengths', withHeaders((body) => [length(body), 'Content-Length: 3'])],
  ['a length below nothing', withHeaders(() => ['Content-Length: -5'])],
  ['a length in words', withHeaders(() => ['Content-Length: many'])],
  ['an absurd length', withHeaders(() => ['Content-Length: 99999999999999999999'])],
  ['an unknown transfer encoding', withHeaders(() => ['Transfer-Encoding: gzip'])],
  ['a header without a colon', withHeaders((body) => [length(body), 'nonsense'])],
  ['a NUL in a header', withHeaders((body) => [length(body), 'X-A: a\0b'])],
  ['a folded header', withHeaders((body) => [length(body), 'X-A: a\n b'])],
  ['a huge header', withHeaders((body) => [length(body), `X-A: ${'a'.repeat(20_000)}`])],
  [
    'many headers',
    withHeaders((body) => [length(body), ...Array.from({ length: 3_000 }, (_, n) => `X-${n}: a`)]),
  ],
  ['an unknown expectation', withHeaders((body) => [length(body), 'Expect: miracles'])],
  [
    'bad chunks',
    (_context, headers) =>
      post(
        '/activity',
        [...headers, JSON_TYPE, 'Transfer-Encoding: chunked', 'Connection: close'],
        chunked('zz\r\n{}\r\n'),
      ),
  ],
  [
    'chunks too large together',
    (_context, headers) => {
      const chunk = `10000\r\n${'['.repeat(65_536)}\r\n`
      const all = [...headers, JSON_TYPE, 'Transfer-Encoding: chunked', 'Connection: close']
      return post('/activity', all, chunked(`${chunk.repeat(20)}0\r\n\r\n`))
    },
  ],
]

const bad = (who: Auth, label: string, make: Make): BadCase => ({
  label,
  hasToken: who.valid,
  render: (context): Prepared => ({
    ...refusedWire(make(context, authHeaders(context, who))),
    mayBeCut: true,
  }),
})

/** Requests that are hardly HTTP. */
export const badHttp: fc.Arbitrary<BadCase> = fc
  .tuple(auth, fc.constantFrom(...broken))
  .map(([who, [label, make]]) => bad(who, label, make))

const METHODS = ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'BREW', 'post']
const PLACES = ['/activity', '/screenshots', '/webcam-photos', '/logs', '/activitywatch', '/enrol']
const ODD_PATHS = [
  '/%',
  '/%00',
  '/%ff%fe',
  '/activity/../../../etc/passwd',
  '/activity/%2e%2e/%2e%2e',
  '//activity',
  '/activity/x',
  '/activit\u00ff',
  '/config/../config/x',
  `/${'a'.repeat(15_000)}`,
]

const odd = fc.oneof(
  fc.tuple(fc.constantFrom(...METHODS), fc.constantFrom(...PLACES)),
  fc.tuple(fc.constantFrom('GET', 'POST'), fc.constantFrom(...ODD_PATHS)),
  fc.tuple(
    fc.constantFrom('GET', 'POST'),
    fc.string({ unit: 'grapheme-ascii', maxLength: 40 }).map((text) => `/x${text.replace(/[\s#?]/g, '')}`),
  ),
)

/** Doors that are not there. */
export const badDoor: fc.Arbitrary<BadCase> = fc.tuple(auth, odd).map(([who, [method, path]]) =>
  bad(who, `${method} ${path.slice(0, 40)}`, (context, headers) => {
    const body = method === 'GET' ? Buffer.alloc(0) : Buffer.from(goodBatch(context))
    return post(path, [...headers, JSON_TYPE, ...sized(body)], body, { method })
  }),
)
