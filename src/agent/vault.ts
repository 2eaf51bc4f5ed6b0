import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { writePrivately } from './home'

const FORMAT = 1
const NONCE = 12
const TAG = 16
const KEY_BYTES = 32

/** AES-256-GCM under one key. The name is bound to the content: a file that was renamed no longer opens. */
export interface Vault {
  seal(name: string, content: Buffer): Buffer
  /** @throws Error where name, key or bytes are not those that were sealed. */
  open(name: string, sealed: Buffer): Buffer
}

export const vaultWith = (key: Buffer): Vault => ({
  seal: (name, content) => {
    const nonce = randomBytes(NONCE)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name))
    const sealed = Buffer.concat([cipher.update(content), cipher.final()])
    return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), sealed])
  },
  open: (name, sealed) => {
    if (sealed[0] !== FORMAT || sealed.length < 1 + NONCE + TAG) throw new Error('not of this format')
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE))
    decipher.setAAD(Buffer.from(name)).setAuthTag(sealed.subarray(1 + NONCE, 1 + NONCE + TAG))
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE + TAG)), decipher.final()])
  },
})

/** The key of this computer, made at the first use; only this account can read it. */
export const openVault = async (home: string): Promise<Vault> => {
  const file = path.join(home, 'queue.key')
  const stored = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (stored?.length === KEY_BYTES) return vaultWith(stored)
  const key = randomBytes(KEY_BYTES)
  await writePrivately(file, key)
  return vaultWith(key)
}
