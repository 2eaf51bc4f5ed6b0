import fc from 'fast-check'
import { JSON_TYPE, post } from './activity'
import { refusedWire, type BadCase, type Prepared } from './case'
import { auth, authHeaders, sized } from './headers'
import { bodyOf, goodParts, uploadWire } from './multipart'

const junk = fc.jsonValue({ maxDepth: 3 })
/** Long before anything may be collected, or no time at all: nothing of it can become a minute. */
const time = fc.oneof(
  fc.constantFrom('2020-01-01T00:00:00Z', '0001-01-01T00:00:00+00:00', '2999-01-01T00:00:00Z', 'now', ''),
  fc.string({ maxLength: 30 }),
  junk,
)
const event = fc.oneof(
  junk,
  fc.record(
    {
      timestamp: time,
      duration: fc.oneof(fc.double(), fc.constantFrom(-1, 0, 1e300), junk),
      data: fc.oneof(
        junk,
        fc.record({ app: junk, title: junk, status: fc.constantFrom('afk', 'not-afk'), presses: junk }),
      ),
    },
    { requiredKeys: [] },
  ),
)
const bucket = fc.oneof(
  junk,
  fc.record({
    type: fc.oneof(
      fc.constantFrom('currentwindow', 'afkstatus', 'os.hid.input', 'web.tab.current', 'apps'),
      junk,
    ),
    hostname: junk,
    events: fc.oneof(fc.array(event, { maxLength: 6 }), junk),
  }),
)
const exported = fc.oneof(
  fc.record({ buckets: fc.dictionary(fc.string({ maxLength: 20 }), bucket, { maxKeys: 4 }) }),
  fc.record({ buckets: junk }),
  fc.record({ heartbeats: fc.array(fc.oneof(junk, event), { maxLength: 6 }) }),
  junk,
)
const logs = fc.oneof(
  junk,
  fc.record({
    items: fc.array(
      fc.oneof(
        junk,
        fc.record({
          at: time,
          kind: fc.constantFrom('fault', 'operation', 'keys'),
          code: fc.oneof(fc.constantFrom('crashed', 'started'), junk),
          installedPrograms: fc.oneof(fc.constant(undefined), junk),
        }),
      ),
      { maxLength: 6 },
    ),
  }),
)

/** Exports and logs in which nothing is to be stored: answered, whatever is in them. */
export const badReport: fc.Arbitrary<BadCase> = fc
  .tuple(
    auth,
    fc.oneof(
      exported.map((body) => ['/activitywatch', body] as const),
      logs.map((body) => ['/logs', body] as const),
    ),
  )
  .map(([who, [path, given]]) => ({
    label: `a report to ${path}`,
    hasToken: who.valid,
    render: (context): Prepared => {
      const body = Buffer.from(JSON.stringify(given) ?? '')
      const wire = post(path, [...authHeaders(context, who), JSON_TYPE, ...sized(body)], body)
      return { wire, outcome: who.valid ? 'answered' : 'refused' }
    },
  }))

/** A picture for a category that no policy names. */
export const undeclaredPicture: fc.Arbitrary<BadCase> = fc.tuple(auth, fc.uuid()).map(([who, id]) => ({
  label: 'a webcam photo that is not in the policy',
  hasToken: who.valid,
  render: (context): Prepared => {
    const wire = uploadWire(context, who, bodyOf(Object.values(goodParts(context, id))))
    return { ...refusedWire({ ...wire, path: '/ingest/v1/webcam-photos' }), mayBeCut: true }
  },
}))
