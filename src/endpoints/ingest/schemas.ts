import { z } from 'zod'
import { isId } from '../../privacy/ids'

export const MOST_ITEMS = 500
const MOST_A_MINUTE = 100_000

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
    title: line(500).optional().meta({ description: 'Title of the window in front.' }),
    program: line(300).optional().meta({ description: 'Path of the program in front.' }),
    project: z.string().refine(isId).optional().meta({ description: 'Id of a project of the company.' }),
  })
  .meta({ id: 'ActivityMinute' })
export type ActivityItem = z.infer<typeof activityItem>

/** The batch alone; each item is judged on its own, so that a bad one never fails the others. */
export const activityBatch = z.strictObject({ items: z.array(z.unknown()).min(1).max(MOST_ITEMS) })
/** The batch as it is documented. */
export const activityRequest = z
  .strictObject({ items: z.array(activityItem).min(1).max(MOST_ITEMS) })
  .meta({ id: 'ActivityBatch' })

export const ITEM_STATUSES = ['accepted', 'duplicate', 'refused'] as const
const code = z
  .string()
  .meta({ description: 'Stable; see the list of codes.', example: 'outside-working-time' })
export const batchAnswer = z
  .object({
    results: z.array(
      z.object({ index: z.int().min(0), status: z.enum(ITEM_STATUSES), code: code.optional() }),
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

const collecting = z.object({
  collect: z.boolean().meta({ description: 'Whether this may be collected at this moment.' }),
  code: code.optional().meta({ description: 'Why not.' }),
})
export const configAnswer = z
  .object({
    policyVersion: z.int().meta({ description: 'The version in force.' }),
    zone: z.string().meta({ description: 'Working hours count in this zone.', example: 'Asia/Shanghai' }),
    paused: z.boolean(),
    categories: z.object({
      activity: collecting,
      screenshots: collecting.extend({
        perHour: z.int().optional(),
        captureAt: z
          .array(z.iso.datetime())
          .meta({ description: 'When to take the next screenshots: random, at most 15 minutes ahead.' }),
      }),
    }),
  })
  .meta({ id: 'Config' })
export type ConfigAnswer = z.infer<typeof configAnswer>

export const screenshotFields = z.strictObject({
  clientId: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/)
    .meta({ description: 'Made by the client, one an image: sent twice, it counts once.' }),
  capturedAt: moment,
})
export const screenshotRequest = screenshotFields
  .extend({
    image: z
      .string()
      .meta({ format: 'binary', description: 'JPEG, PNG or WebP; at most 10 MB and 50 million pixels.' }),
  })
  .meta({ id: 'Screenshot' })
export const screenshotAnswer = z
  .object({ status: z.enum(['accepted', 'duplicate']) })
  .meta({ id: 'ScreenshotAnswer' })

export const problemAnswer = z
  .object({ type: z.string(), title: z.string(), status: z.int(), code, detail: z.string().optional() })
  .meta({ id: 'Problem', description: 'RFC 9457. `code` is stable; everything else is for people.' })

/** Which code a refused body gets: what is not declared, told apart from what is declared and wrong. */
export const codeOf = (error: z.ZodError): 'undeclared-field' | 'invalid' =>
  error.issues.some((issue) => issue.code === 'unrecognized_keys') ? 'undeclared-field' : 'invalid'
