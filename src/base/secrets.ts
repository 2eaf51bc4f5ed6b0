import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Env } from './env'

/** The file's secret; made on first use, by whoever is first: the other reads what was made. */
export const kept = (dir: string, name: string, bytes: number): string => {
  const file = path.join(dir, name)
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(bytes).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const value = readFileSync(file, 'utf8').trim()
  if (!/^[0-9a-f]{32,}$/.test(value))
    throw new Error(
      `${file} does not hold a secret. Restore it from a copy: without it, sessions or ID numbers cannot be read.`,
    )
  return value
}

/** Where generated secrets lie. */
export const secretsDir = (env: Pick<Env, 'DATA_DIR'>): string => path.resolve(env.DATA_DIR, 'secrets')

/** Signs sessions. The environment wins; else generated once into `DATA_DIR/secrets/`, 0600. */
export const payloadSecret = (env: Env): string =>
  env.PAYLOAD_SECRET ?? kept(secretsDir(env), 'payload-secret', 32)

/** Encrypts fields: 32 bytes. */
export const encryptionKey = (env: Env): Buffer =>
  Buffer.from(env.ENCRYPTION_KEY ?? kept(secretsDir(env), 'encryption-key', 32), 'hex')
