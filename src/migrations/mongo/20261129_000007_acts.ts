import type { Payload } from 'payload'
import { rawCollection } from '../../db/mongo/expired'

/** What Payload's own sign-in kept in each person's row, and what nothing reads any more. */
const GONE = [
  'sessions',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
]

export const rewrites = ['users'] as const

export const up = async ({ payload }: { payload: Payload }): Promise<void> => {
  await rawCollection(payload, 'users').updateMany(
    {},
    { $unset: Object.fromEntries(GONE.map((name) => [name, ''])) },
  )
}
export const down = async (): Promise<void> => {}
