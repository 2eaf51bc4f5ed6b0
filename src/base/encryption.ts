import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** Format byte 1: AES-256-GCM, then 4 bytes of key id, 12 of nonce, ciphertext, 16 of tag; as base64url behind a mark. */
const FORMAT = 1
const MARK = 'gw1.'
const KEY = Symbol.for('glasswork.encryptionKey')
const holder = globalThis as { [KEY]?: Buffer }

/** Sets the master key of this process, 32 bytes. `start` is the only caller. */
export const setEncryptionKey = (key: Buffer): void => {
  if (key.length !== 32) throw new Error('The encryption key must have 32 bytes.')
  holder[KEY] = key
}

const master = (): Buffer => {
  if (!holder[KEY]) throw new Error('No encryption key is set.')
  return holder[KEY]
}

const keyId = (key: Buffer): Buffer =>
  createHash('sha256').update('glasswork key id').update(key).digest().subarray(0, 4)

export const isEncrypted = (value: string): boolean => value.startsWith(MARK)

/** Encrypts a text; what is encrypted already is returned as it is, so that a row may be saved twice. */
export const encryptText = (plain: string): string => {
  if (isEncrypted(plain)) return plain
  const key = master()
  const nonce = randomBytes(12)
  const head = Buffer.concat([Buffer.from([FORMAT]), keyId(key)])
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(head)
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return MARK + Buffer.concat([head, nonce, body, cipher.getAuthTag()]).toString('base64url')
}

/** @throws Error when the key is another one or the text was changed. */
export const decryptText = (value: string): string => {
  if (!isEncrypted(value)) return value
  const key = master()
  const bytes = Buffer.from(value.slice(MARK.length), 'base64url')
  const head = bytes.subarray(0, 5)
  if (head[0] !== FORMAT) throw new Error('Unknown format of an encrypted value.')
  if (!head.subarray(1).equals(keyId(key))) throw new Error('Encrypted under another key.')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(5, 17)).setAAD(head)
  decipher.setAuthTag(bytes.subarray(-16))
  return decipher.update(bytes.subarray(17, -16)).toString('utf8') + decipher.final('utf8')
}
