import type { z } from 'zod'
import { createDocument } from 'zod-openapi'
import type { CollectRefusal } from '../../base/errors'
import { isOfScreen, IMAGE_CATEGORIES, type ImageCategory } from '../../categories/imageCategories'
import { oneOf } from '../../categories/words'
import { LATE_DAYS } from '../../i18n/pauses'
import {
  activityRequest,
  activityWatchAnswer,
  activityWatchRequest,
  batchAnswer,
  configAnswer,
  enrolAnswer,
  enrolRequest,
  imageAnswer,
  imageRequest,
  photoRequest,
  LOG_CODES,
  logRequest,
  punchAnswer,
  punchRequest,
  problemAnswer,
} from './schemas'

export const PROBLEM_TYPE = 'application/problem+json'

/** What each code means to a client; whatever `decide` may answer to a device is among them. */
const MEANINGS = {
  'not-in-policy': 'The policy in force does not allow this to be collected. Drop it.',
  'notice-not-accepted': 'The person has not yet agreed to the policy that allows this. Drop it.',
  'consent-missing': 'The person has not given the separate consent that this needs. Drop it.',
  'consent-withdrawn': 'The person has withdrawn consent. Drop it.',
  'outside-working-time': 'Captured outside working time or during a pause. Drop it.',
  'account-ended':
    'The account or the employment is not open. As the answer to a request: drop everything and stop. With one item of a batch: it was not open at that item’s moment, such as before the first day; drop that item alone.',
  'guardian-missing': 'The person is under age and no guardian has consented. Drop.',
  'outside-territory': 'The policy in force does not apply where the person works. Drop it.',
  deleted: 'The person has deleted this. Drop it.',
  expired: 'Older than the policy lets it be kept. Drop it.',
  'too-late': `Brought later than ${LATE_DAYS} days after it happened, however long the policy keeps it. Drop it.`,
  'clock-ahead': "Captured more than five minutes in the future: set the device's clock. Drop it.",
  'too-often': 'More pictures of this hour and this screen than the policy in force allows. Drop it.',
  'undeclared-field': 'Holds a field that this document does not declare. Drop it.',
  invalid: 'Does not fit this document. Drop it.',
  'too-large': 'More bytes, pixels or frames than allowed. Drop it.',
  'unsupported-media-type': 'Not a type that is taken. Drop it.',
  'bad-image': 'The image cannot be read whole. Drop it.',
  'expired-link': 'The enrolment code is not valid, or no longer.',
  unauthenticated: 'The token is not known, or no longer. Enrol again.',
  'too-many-requests': 'Wait, then send again.',
  'storage-low': 'The disk is nearly full. Keep it and send again later.',
  unavailable: 'Keep it and send again later.',
} satisfies Record<CollectRefusal, string> & Record<string, string>

export const CODES: Readonly<Record<string, string>> = MEANINGS

const json = (schema: z.ZodType) => ({ 'application/json': { schema } })
const problems = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      String(status),
      { description: 'A problem; see `code`.', content: { [PROBLEM_TYPE]: { schema: problemAnswer } } },
    ]),
  )
const device = [{ device: [] }]

const pictureDoor = (category: ImageCategory) => ({
  post: {
    summary: `Send a ${oneOf(category).en.toLowerCase()}`,
    description: `What the policy lets be kept of it, whole, small or blurred, is decided before it is stored. At most ${LATE_DAYS} days after it was captured. What the person deleted is refused, under whatever name it comes; another screen or another moment is another picture.`,
    security: device,
    requestBody: {
      required: true,
      content: { 'multipart/form-data': { schema: isOfScreen(category) ? imageRequest : photoRequest } },
    },
    responses: {
      '200': { description: 'Was there already.', content: json(imageAnswer) },
      '201': { description: 'Stored.', content: json(imageAnswer) },
      ...problems(400, 401, 403, 413, 415, 429, 503),
    },
  },
})

/** Of ten minutes that a person deleted. */
const BURIED =
  'Minutes of ten that the person deleted on this computer are `deleted`; with a `host`, those of ten deleted on any of the person’s computers, since a file is a copy of what one of them saw.'

const words = Object.entries(LOG_CODES)
  .map(([kind, codes]) => `\`${kind}\`: ${codes.map((each) => `\`${each}\``).join(', ')}.`)
  .join(' ')

const ENROL = {
  post: {
    summary: 'Enrol a device with a one-time code',
    description: 'Unknown keys are dropped: nothing of them is stored.',
    requestBody: { required: true, content: json(enrolRequest) },
    responses: {
      '201': { description: 'Enrolled.', content: json(enrolAnswer) },
      ...problems(400, 403, 410, 413, 415, 429),
    },
  },
}

const CONFIG = {
  get: {
    summary: 'What may be collected now',
    description: 'Ask before each capture; `If-None-Match` with the last ETag answers 304.',
    security: device,
    responses: {
      '200': { description: 'Category by category.', content: json(configAnswer) },
      '304': { description: 'As before.' },
      ...problems(401, 403, 429),
    },
  },
}

const ACTIVITY = {
  post: {
    summary: 'Send up to 500 minutes',
    description: `One bad item never fails its batch. The first minute accepted stands; the same again is accepted, another is a duplicate. At most ${LATE_DAYS} days after it happened. ${BURIED}`,
    security: device,
    requestBody: { required: true, content: json(activityRequest) },
    responses: {
      '200': { description: 'An answer for each item.', content: json(batchAnswer) },
      ...problems(400, 401, 403, 413, 415, 429, 503),
    },
  },
}

const ACTIVITYWATCH = {
  post: {
    summary: 'Send an export of ActivityWatch',
    description: `As \`GET /api/0/export\` of an aw-server gives it, or \`{ "heartbeats": [{ "type", "timestamp", "duration", "data" }] }\`. It is folded to minutes, which are judged as those of \`/activity\` with a \`host\`; sent again, it counts once. Minutes of ten that the person deleted are \`deleted\`, whichever computer they come from: it brings back nothing. Only the last ${LATE_DAYS} days are read. Addresses and titles of private tabs are never stored.`,
    security: device,
    requestBody: { required: true, content: json(activityWatchRequest) },
    responses: {
      '200': { description: 'What became of the minutes.', content: json(activityWatchAnswer) },
      ...problems(400, 401, 403, 413, 415, 429, 503),
    },
  },
}

const PUNCHES = {
  post: {
    summary: 'Punch in and out',
    description: `A verdict for each; one bad punch never fails the list, and one sent twice counts once. The clock of the server counts, but for a punch that had to wait to be sent. One older than ${LATE_DAYS} days is \`expired\`.`,
    security: device,
    requestBody: { required: true, content: json(punchRequest) },
    responses: {
      '200': { description: 'A verdict for each punch.', content: json(punchAnswer) },
      ...problems(400, 401, 403, 413, 415, 429, 503),
    },
  },
}

const LOGS = {
  post: {
    summary: 'Report faults and operations',
    description: `Only the kinds that \`/config\` names; only these words. ${words} Unknown keys are dropped; a list of installed programs is refused.`,
    security: device,
    requestBody: { required: true, content: json(logRequest) },
    responses: {
      '200': { description: 'An answer for each item.', content: json(batchAnswer) },
      ...problems(400, 401, 403, 413, 415, 429, 503),
    },
  },
}

/** The device API as an OpenAPI document, from the schemas that its doors parse with. */
export const openApiDocument = () =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Glasswork device API',
      version: '1',
      description: `Send anything twice: it counts once. Codes:\n\n${Object.entries(CODES)
        .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
        .join('\n')}`,
    },
    servers: [{ url: '/ingest/v1' }],
    components: {
      securitySchemes: {
        device: { type: 'http', scheme: 'bearer', description: 'The token that POST /enrol gave.' },
      },
    },
    paths: {
      '/enrol': ENROL,
      '/config': CONFIG,
      '/activity': ACTIVITY,
      '/activitywatch': ACTIVITYWATCH,
      ...Object.fromEntries(IMAGE_CATEGORIES.map((category) => [`/${category}`, pictureDoor(category)])),
      '/logs': LOGS,
      '/punches': PUNCHES,
    },
  })
