import { z } from 'zod'
import { isId } from '../../base/ids'
import { MOST_PROGRAM, MOST_TITLE } from '../../titles/keep'
import { LOG_KINDS, type LogKind } from '../../base/policyTypes'
import type { Category } from '../../categories/category'
import { REPORTED, type Reported } from '../../categories/reported'
import { MOST_PUNCHES, punchItem } from '../../timekeeping/punchForm'

export const MOST_ITEMS = 500
export const MOST_A_MINUTE = 100_000

// Line breaks and other control characters, which titles may hold, become blanks; one database would else cut the text at a NUL.

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g
const clean = (value: string): string => value.toWellFormed().replace(CONTROL, ' ').trim()

const line = (most: number) => z.string().max(most).overwrite(clean)
const count = (what: string) => z.int().min(0).max(MOST_A_MINUTE).meta({ description: what, example: 42 })
const moment = z.iso
  .datetime({ offset: true })
  .meta({ description: 'ISO 8601 with an offset.', example: '2026-03-16T09:30:00+08:00' })

export const activityItem = z
  .strictObject({
    at: moment.meta({ description: 'Any moment of the minute; seconds are dropped.' }),
    keys: count('How many keys were pressed in this minute. Never which.'),
    clicks: count('How many clicks in this minute.'),
    seconds: z.int().min(1).max(60).optional().meta({
      description:
        'Seconds of this minute in which the person was active; left out: all of it. Send it where `/config` says so.',
      example: 37,
    }),
    title: line(MOST_TITLE).optional().meta({ description: 'Title of the window in front.' }),
    program: line(MOST_PROGRAM).optional().meta({ description: 'Path of the program in front.' }),
    project: z.string().refine(isId).optional().meta({ description: 'Id of a project of the company.' }),
  })
  .meta({ id: 'ActivityMinute' })
export type ActivityItem = z.infer<typeof activityItem>

/** What a computer calls itself in what is brought in from a file. */
export const hostName = line(200).pipe(z.string().min(1))
const host = hostName.optional().meta({
  description:
    'For what was recorded by another program: what that program calls the computer. Its minutes lie under one device, by whichever door they come; those of ten minutes that the person deleted on any computer are refused.',
  example: 'annas-laptop',
})
/** The batch alone; each item is judged on its own, so that a bad one never fails the others. */
export const activityBatch = z.strictObject({ items: z.array(z.unknown()).min(1).max(MOST_ITEMS), host })
/** The batch as it is documented. */
export const activityRequest = z
  .strictObject({ items: z.array(activityItem).min(1).max(MOST_ITEMS), host })
  .meta({ id: 'ActivityBatch' })

export const ITEM_STATUSES = ['accepted', 'duplicate', 'refused'] as const
const code = z
  .string()
  .meta({ description: 'Stable; see the list of codes.', example: 'outside-working-time' })
export const batchAnswer = z
  .object({
    results: z.array(
      z.object({
        index: z.int().min(0),
        status: z.enum(ITEM_STATUSES),
        known: z.literal(true).optional().meta({ description: 'It was there already, the same.' }),
        code: code.optional(),
      }),
    ),
  })
  .meta({ id: 'BatchAnswer' })
export type BatchAnswer = z.infer<typeof batchAnswer>

export const PLATFORMS = ['linux', 'windows', 'macos', 'other'] as const
/** Unknown keys are dropped, and with them every device identifier that is not declared here (P9, P10). */
export const enrolRequest = z
  .object({
    code: z.string().min(1).max(100).meta({ description: 'The one-time code from the portal.' }),
    name: line(60)
      .pipe(z.string().min(1))
      .meta({ description: 'What the person calls this computer.', example: 'Laptop' }),
    platform: z.enum(PLATFORMS).default('other'),
    agentVersion: line(40).optional().meta({ example: '0.1.0' }),
  })
  .meta({ id: 'Enrolment' })

export const enrolAnswer = z
  .object({
    token: z.string().meta({ description: 'Shown this once; send it as `Authorization: Bearer`.' }),
    device: z.object({ id: z.string(), name: z.string() }),
  })
  .meta({ id: 'EnrolledDevice' })

const kinds = z.enum(LOG_KINDS)
const collecting = z.object({
  collect: z.boolean().meta({ description: 'Whether this may be collected at this moment.' }),
  code: code.optional().meta({ description: 'Why not.' }),
})
const pictures = collecting.extend({
  perHour: z.int().optional(),
  captureAt: z
    .array(z.iso.datetime())
    .meta({ description: 'When to take the next ones: random, at most 15 minutes ahead.' }),
})
const minutes = collecting.extend({
  seconds: z
    .boolean()
    .optional()
    .meta({ description: 'Whether `seconds` of a minute is taken; absent: it is not.' }),
})
const logs = collecting.extend({
  kinds: z.array(kinds).meta({ description: 'The kinds that the policy declares; others are refused.' }),
})

type Told<Of> = Of extends { image: unknown }
  ? typeof pictures
  : Of extends { sent: 'minutes' }
    ? typeof minutes
    : Of extends { sent: 'logs' }
      ? typeof logs
      : typeof collecting
/** What is told of a category, by how computers send it. */
const toldOf = ({ image, sent }: Category) => {
  if (image) return pictures
  if (!sent) return collecting
  return { minutes, logs }[sent]
}

export const configAnswer = z
  .object({
    policyVersion: z.int().meta({ description: 'The version in force.' }),
    zone: z.string().meta({ description: 'Working hours count in this zone.', example: 'Asia/Shanghai' }),
    paused: z.boolean(),
    // Each by its own slug, which the type below says.
    categories: z.object(
      Object.fromEntries(REPORTED.map((category) => [category.slug, toldOf(category)])) as {
        [Of in Reported as Of['slug']]: Told<Of>
      },
    ),
  })
  .meta({ id: 'Config' })
export type ConfigAnswer = z.infer<typeof configAnswer>
type ToldOfAll = ConfigAnswer['categories']

/** The same with nothing to collect, for one reason: what an answer says of all that was asked for. */
export const noneOf = (told: ToldOfAll, why: string): ToldOfAll =>
  Object.fromEntries(
    Object.entries(told).map(([slug, each]) => [
      slug,
      {
        collect: false,
        code: why,
        ...('seconds' in each ? { seconds: each.seconds } : {}),
        ...('captureAt' in each ? { captureAt: [] } : {}),
        ...('kinds' in each ? { kinds: [] } : {}),
      },
    ]),
  ) as unknown as ToldOfAll // the same keys, each of its own form

/** More screens than this has nobody's desk. */
export const SCREENS = 8

export const imageFields = z.strictObject({
  clientId: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/)
    .meta({ description: 'Made by the client, one an image: sent twice, it counts once.' }),
  capturedAt: moment,
  screen: z.coerce
    .number()
    .int()
    .min(0)
    .max(SCREENS - 1)
    .optional()
    .meta({
      description:
        'Which screen, from 0; 0 where it is not named. The number an hour of the policy counts for each.',
    }),
})
export const imageRequest = imageFields
  .extend({
    image: z.string().meta({
      format: 'binary',
      description: 'JPEG, PNG or WebP; one frame, at most 10 MB and 25 million pixels.',
    }),
  })
  .meta({ id: 'Screenshot' })
/** A camera has no screen. */
export const photoRequest = imageRequest.omit({ screen: true }).meta({ id: 'Photo' })
export const imageAnswer = z
  .object({ status: z.enum(['accepted', 'duplicate']) })
  .meta({ id: 'PictureAnswer' })

/** What a computer may say of itself: nothing but one of these words. */
export const LOG_CODES = {
  fault: [
    'capture-failed',
    'send-failed',
    'source-failed',
    'permission-denied',
    'queue-full',
    'queue-damaged',
    'disk-full',
    'crashed',
  ],
  operation: ['started', 'stopped', 'updated', 'queue-sent'],
  network: ['offline', 'online', 'slow'],
} as const satisfies Record<LogKind, readonly string[]>

/** Unknown keys are dropped: nothing but the declared ones can be stored (P11). */
export const logItem = z
  .object({
    at: moment.meta({ description: 'When it happened.' }),
    kind: kinds,
    code: z.string().meta({ description: 'One of the words of its kind; see the description.' }),
    agentVersion: line(40).optional().meta({ example: '0.1.0' }),
  })
  .refine(({ kind, code: word }) => (LOG_CODES[kind] as readonly string[]).includes(word))
  .meta({ id: 'DeviceLog' })
export type LogItem = z.infer<typeof logItem>

/** The batch alone; each item is judged on its own. */
export const logBatch = z.object({ items: z.array(z.unknown()).min(1).max(MOST_ITEMS) })
export const logRequest = z
  .object({ items: z.array(logItem).min(1).max(MOST_ITEMS) })
  .meta({ id: 'DeviceLogs' })

/** A list of punches as it is documented. */
export const punchRequest = z
  .strictObject({ items: z.array(punchItem).min(1).max(MOST_PUNCHES) })
  .meta({ id: 'Punches' })
export const punchAnswer = z
  .object({
    results: z.array(
      z.object({
        index: z.int().min(0),
        status: z.enum(ITEM_STATUSES),
        code: code.optional(),
        at: z.iso.datetime().optional().meta({ description: 'The moment that counts.' }),
      }),
    ),
  })
  .meta({ id: 'PunchAnswer' })

const loose = z.record(z.string(), z.unknown())
const awEvent = z.object({
  timestamp: z.string().meta({ example: '2026-03-16T01:30:00.500000+00:00' }),
  duration: z.number().meta({ description: 'Seconds.' }),
  data: loose,
})
/** As it is documented; what is read of it is for the fold to say. */
export const activityWatchRequest = z
  .object({
    buckets: z.record(
      z.string(),
      z.object({
        type: z.string().meta({
          description:
            '`currentwindow`, `afkstatus`, `os.hid.input` and `web.tab.current` are read; others are not.',
        }),
        hostname: z.string().nullish(),
        events: z.array(awEvent),
      }),
    ),
  })
  .meta({ id: 'ActivityWatchExport' })
export const activityWatchAnswer = z
  .object({
    minutes: z.int().meta({ description: 'Minutes that the events fold to.' }),
    accepted: z.int().meta({ description: 'New, or known already and the same.' }),
    known: z.int().meta({ description: 'Of the accepted: known already.' }),
    duplicate: z.int().meta({ description: 'Known already, with something else in them.' }),
    refused: z.record(z.string(), z.int()).meta({ description: 'Minutes by code.' }),
    events: z.object({
      read: z.int(),
      empty: z.int().meta({ description: 'Of no length.' }),
      unreadable: z.int(),
      older: z.int().meta({ description: 'Older than 14 days.' }),
      later: z.int().meta({ description: 'Still under way, or still to come.' }),
      nowhere: z
        .int()
        .meta({ description: 'Of a browser that does not say on which of several computers it runs.' }),
      otherBuckets: z.int(),
    }),
  })
  .meta({ id: 'ActivityWatchAnswer' })
export type ActivityWatchAnswer = z.infer<typeof activityWatchAnswer>

export const problemAnswer = z
  .object({ type: z.string(), title: z.string(), status: z.int(), code, detail: z.string().optional() })
  .meta({ id: 'Problem', description: 'RFC 9457. `code` is stable; everything else is for people.' })

/** Which code a refused body gets: what is not declared, told apart from what is declared and wrong. */
export const codeOf = (error: z.ZodError): 'undeclared-field' | 'invalid' =>
  error.issues.some((issue) => issue.code === 'unrecognized_keys') ? 'undeclared-field' : 'invalid'

/** Which fields of a refused body are missing or do not fit, in words. */
export const misfitOf = (error: z.ZodError): string => {
  const names = [...new Set(error.issues.map(({ path }) => path.join('./index')).filter(Boolean))]
  return `Missing, or does not fit: ${names.join(', ') || 'the body'}.`
}
