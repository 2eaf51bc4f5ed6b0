import fc from 'fast-check'
import { JSON_TYPE, post } from './activity'
import { refusedWire, type BadCase, type Prepared } from './case'
import { auth, authHeaders, sized } from './headers'

const nothingSaid = fc.constantFrom<unknown>(undefined, null, '', '   ', '\u0000', 7, [], {}, { $gt: '' }, [
  'a',
])
const extras = fc.dictionary(fc.string({ maxLength: 10 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })

/** What overrides a good enrolment: a code that is none, or a real one with a part that is wrong; then the code stays usable. */
const slips = fc.oneof(
  fc
    .oneof(nothingSaid, fc.string({ maxLength: 200 }), fc.base64String({ minLength: 20, maxLength: 90 }))
    .map((code) => ({ code })),
  fc.oneof(nothingSaid, fc.constant('x'.repeat(61))).map((name) => ({ name })),
  fc.constantFrom<unknown>('amiga', null, 1, {}, []).map((platform) => ({ platform })),
  fc.constantFrom<unknown>(null, 1, {}, 'x'.repeat(41)).map((agentVersion) => ({ agentVersion })),
)

/** Enrolments that must not make a device, nor use up the code. */
export const badEnrolment: fc.Arbitrary<BadCase> = fc
  .tuple(auth, slips, extras)
  .map(([who, slip, extra]) => ({
    label: 'an enrolment',
    hasToken: who.valid,
    render: (context): Prepared => {
      const good = { code: context.code, name: 'Laptop', platform: 'linux' }
      const body = Buffer.from(JSON.stringify({ ...extra, ...good, ...slip }))
      return refusedWire(post('/enrol', [...authHeaders(context, who), JSON_TYPE, ...sized(body)], body))
    },
  }))
