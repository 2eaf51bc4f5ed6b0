import { z } from 'zod'
import { isZone } from '../fields/zone'

/** At once; a phone that was off for two weeks has fewer. */
export const MOST_PUNCHES = 200

export const PUNCH_KINDS = ['in', 'out', 'break-start', 'break-end', 'unknown'] as const

/** One punch as it is sent; unknown keys are refused. */
export const punchItem = z
  .strictObject({
    clientId: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,64}$/)
      .meta({ description: 'Made by the client, one a punch: sent twice, it counts once.' }),
    kind: z.enum(PUNCH_KINDS),
    at: z.iso.datetime({ offset: true }).optional().meta({
      description:
        'When it was made, where it had to wait to be sent; left out: now, by the clock of the server.',
      example: '2026-06-01T08:56:10+08:00',
    }),
    zone: z.string().max(60).refine(isZone, 'Not a time zone.').optional().meta({
      description: 'The time zone of the wall clock there; left out: that of the employment.',
      example: 'Asia/Shanghai',
    }),
  })
  .meta({ id: 'Punch' })
export type PunchItem = z.infer<typeof punchItem>

/** The list alone; each punch is judged on its own, so that a bad one never fails the others. */
export const punchBatch = z.strictObject({ items: z.array(z.unknown()).min(1).max(MOST_PUNCHES) })
