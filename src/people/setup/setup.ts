import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Env } from '../../base/env'
import { kept, secretsDir } from '../../base/secrets'
import { pastAccess } from '../../db/rows'

/** The token that creates the first person; made once, gone with its use. */
export const setupToken = (env: Env): string => kept(secretsDir(env), 'setup-token', 16)

export const dropSetupToken = (env: Env): void =>
  rmSync(path.join(secretsDir(env), 'setup-token'), { force: true })

/** Whether anybody is there yet. */
export const hasPeople = async (payload: Payload): Promise<boolean> =>
  (await pastAccess(payload, 'whole').one('users', { username: { exists: true } })) !== null

/** The same for whoever reads the console: each on a line of its own, to be copied whole. */
export const setupLines = (origin: string, token: string): string =>
  [
    '',
    'Nobody is here yet. Create the first person at this address:',
    '系统中还没有人。请在此地址创建首位成员：',
    '',
    `    ${origin}/setup`,
    '',
    'with this set-up token, which works once:',
    '并填写此设置令牌（仅可使用一次）：',
    '',
    `    ${token}`,
    '',
    '',
  ].join('\n')

/** While nobody is there: prints the address at which the first person is created. */
export const announceSetup = async (payload: Payload, env: Env, origin: string): Promise<void> => {
  if (await hasPeople(payload)) return
  const token = setupToken(env)
  // eslint-disable-next-line glasswork/log-door -- an address and a token of ours, which the log knows by their look
  payload.logger.info(
    `Nobody is here yet. Create the first person at ${origin}/setup with the set-up token ${token}`,
  )
  process.stdout.write(setupLines(origin, token))
}
