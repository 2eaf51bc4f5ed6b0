import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Env } from '../env'
import { kept, secretsDir } from '../secrets'

/** The token that creates the first person; made once, gone with its use. */
export const setupToken = (env: Env): string => kept(secretsDir(env), 'setup-token', 16)

export const dropSetupToken = (env: Env): void =>
  rmSync(path.join(secretsDir(env), 'setup-token'), { force: true })

/** Whether anybody is there yet. */
export const hasPeople = async (payload: Payload): Promise<boolean> =>
  (await payload.db.findOne({ collection: 'users', where: { username: { exists: true } }, req: {} })) !== null

/** While nobody is there: prints the address at which the first person is created. */
export const announceSetup = async (payload: Payload, env: Env, origin: string): Promise<void> => {
  if (await hasPeople(payload)) return
  payload.logger.info(
    `Nobody is here yet. Create the first person at ${origin}/setup with the set-up token ${setupToken(env)}`,
  )
}
