import fc from 'fast-check'
import { refusedWire, type BadCase, type Prepared } from './case'
import type { FuzzContext } from './context'
import { auth, authHeaders, deviceFor, sized, type Auth } from './headers'
import { badImage, flipped } from './images'
import { bodyOf, field, file, goodParts, MULTIPART, uploadWire, type Good, type Part } from './multipart'

const clientId = fc.uuid()

/** What is wrong with the parts of an upload. */
type Slip = [string, (good: Good, context: FuzzContext) => Part[]]

const parts: Slip[] = [
  ['no client id', ({ capturedAt, image }) => [capturedAt, image]],
  ['no time', ({ clientId, image }) => [clientId, image]],
  ['no image', ({ clientId, capturedAt }) => [clientId, capturedAt]],
  ['no parts', () => []],
  ['an undeclared field', (good) => [...Object.values(good), field('typed', 'secret')]],
  ['a forged prototype', (good) => [...Object.values(good), field('__proto__', 'x')]],
  ['an undeclared file', (good, { picture }) => [...Object.values(good), file('webcam', picture)]],
  ['two images', (good) => [...Object.values(good), good.image]],
  ['two client ids', (good) => [good.clientId, ...Object.values(good)]],
  [
    'the image as a field',
    ({ clientId, capturedAt }, { picture }) => [clientId, capturedAt, field('image', picture)],
  ],
  ['a field as a file', ({ capturedAt, image }) => [file('clientId', Buffer.from('abc')), capturedAt, image]],
  [
    'no names',
    (good) => Object.values(good).map(({ body }) => ({ headers: ['Content-Disposition: form-data'], body })),
  ],
  ['no headers', (good) => Object.values(good).map(({ body }) => ({ headers: [], body }))],
  [
    'broken headers',
    (good) => Object.values(good).map(({ body }) => ({ headers: ['nonsense', ': x'], body })),
  ],
  [
    'a huge header',
    ({ image, ...good }) => [
      ...Object.values(good),
      { ...image, headers: [...image.headers, `X: ${'a'.repeat(30_000)}`] },
    ],
  ],
  [
    'many parts',
    (good) => [...Object.values(good), ...Array.from({ length: 500 }, (_, n) => field(`f${n}`, 'x'))],
  ],
  ['a long name', (good) => [...Object.values(good), field('n'.repeat(5_000), 'x')]],
  ['a long value', ({ capturedAt, image }) => [field('clientId', 'a'.repeat(100_000)), capturedAt, image]],
  [
    'nested',
    ({ clientId, capturedAt, image }) => {
      const type = 'Content-Type: multipart/mixed; boundary=inner'
      const inner = {
        headers: ['Content-Disposition: form-data; name="image"', type],
        body: bodyOf([image], 'inner'),
      }
      return [clientId, capturedAt, inner]
    },
  ],
  [
    'an encoded image',
    ({ image, ...good }) => [
      ...Object.values(good),
      {
        headers: [...image.headers, 'Content-Transfer-Encoding: base64'],
        body: Buffer.from(image.body.toString('base64')),
      },
    ],
  ],
  [
    'a UTF-16 client id',
    ({ capturedAt, image }) => [field('clientId', Buffer.from('abc', 'utf16le')), capturedAt, image],
  ],
  [
    'bytes that are no text',
    ({ capturedAt, image }) => [field('clientId', Buffer.from([0xff, 0xfe, 0xc0])), capturedAt, image],
  ],
]

const values: fc.Arbitrary<Slip> = fc.oneof(
  fc
    .oneof(
      fc.constantFrom('', '../../etc/passwd', 'a b', '$where', 'ä', 'a'.repeat(65), 'a\0b'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }).map((text) => `${text}!`),
    )
    .map((value): Slip => [
      'a bad client id',
      ({ capturedAt, image }) => [field('clientId', value), capturedAt, image],
    ]),
  fc
    .oneof(
      fc.constantFrom(
        '',
        'now',
        '2026-03-16',
        '0',
        '1999-01-01T00:00:00Z',
        '2999-01-01T00:00:00Z',
        '2026-02-30T10:00:00Z',
      ),
      fc.string({ maxLength: 30 }),
    )
    .map((value): Slip => [
      'a bad time',
      ({ clientId, image }) => [clientId, field('capturedAt', value), image],
    ]),
)

const pictures: fc.Arbitrary<Slip> = badImage.map(([label, image]): Slip => [
  `an image: ${label}`,
  ({ clientId, capturedAt }, { picture }) => [clientId, capturedAt, file('image', image(picture))],
])

/** Whole multipart bodies with something wrong inside. */
export const badParts: fc.Arbitrary<BadCase> = fc
  .tuple(auth, clientId, fc.oneof(fc.constantFrom(...parts), values, pictures))
  .map(([who, id, [label, make]]) => ({
    label: `an upload: ${label}`,
    hasToken: who.valid,
    render: (context): Prepared => {
      const body = bodyOf(make(goodParts(context, id), context))
      return { ...refusedWire(uploadWire(context, who, body)), mayBeCut: body.length > 1_000_000 }
    },
  }))

const boundaries: [string, (context: FuzzContext, id: string) => { type: string; body: Buffer }][] = [
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary=other',
  `multipart/form-data; boundary=${'b'.repeat(10_000)}`,
  'multipart/form-data; boundary="un closed',
  'multipart/mixed; boundary=glasswork-boundary-7d1f',
  'application/json',
  'multipart/form-data; charset=utf-16; boundary=glasswork-boundary-7d1f',
].map((type) => [
  type.slice(0, 60),
  (context, id) => ({ type: `Content-Type: ${type}`, body: bodyOf(Object.values(goodParts(context, id))) }),
])

/** Bodies whose envelope is wrong. */
export const badBoundary: fc.Arbitrary<BadCase> = fc
  .tuple(auth, clientId, fc.constantFrom(...boundaries))
  .map(([who, id, [label, make]]) => ({
    label: `an upload as "${label}"`,
    hasToken: who.valid,
    render: (context): Prepared => {
      const { type, body } = make(context, id)
      return refusedWire(uploadWire(context, who, body, type))
    },
  }))

/** A good upload that is cut off. */
export const truncatedUpload: fc.Arbitrary<BadCase> = fc
  .tuple(auth, clientId, fc.nat(999), fc.constantFrom('waits', 'finishes', 'vanishes'))
  .map(([who, id, part, ends]) => ({
    label: `an upload cut off after ${part} in 1,000; the sender ${ends}`,
    hasToken: who.valid,
    render: (context): Prepared => {
      const whole = bodyOf(Object.values(goodParts(context, id)))
      const body = whole.subarray(0, Math.floor((part / 1_000) * (whole.length - 3)))
      const wire = uploadWire(context, who, body)
      if (ends === 'waits') return refusedWire(wire)
      const headers = [...authHeaders(context, who), MULTIPART, ...sized(body, whole.length)]
      return refusedWire({ ...wire, headers, ends: ends })
    },
  }))

const noteTaken = (context: FuzzContext, who: Auth, id: string): Pick<Prepared, 'outcome' | 'settle'> => ({
  outcome: 'answered',
  settle: ({ status }) => {
    if (status === 201) context.screenshots.add(`${deviceFor(context, who).id}|${id}`)
  },
})

/** A damaged image, or an envelope with more around it than belongs there: taken or refused, but then wholly. */
export const damagedUpload: fc.Arbitrary<BadCase> = fc
  .tuple(auth, clientId, flipped, fc.constantFrom('', '\r\njunk before'), fc.constantFrom('', 'junk after'))
  .map(([who, id, damage, before, after]) => ({
    label: 'a damaged upload',
    hasToken: who.valid,
    render: (context): Prepared => {
      const { clientId, capturedAt, image } = goodParts(context, id)
      const damaged = { ...image, body: damage(image.body) }
      const whole = bodyOf([clientId, capturedAt, damaged])
      const body = Buffer.concat([
        Buffer.from(before),
        Buffer.from(before && '\r\n'),
        whole,
        Buffer.from(after),
      ])
      return { wire: uploadWire(context, who, body), ...noteTaken(context, who, id) }
    },
  }))
