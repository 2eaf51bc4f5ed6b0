import type { FieldHook } from 'payload'
import { decryptText, encryptText } from '../../base/encryption'

/** An ID number is ciphertext in the database and plain text only in an answer to those who may read it. */
export const encryptIdNumber: FieldHook = ({ value }) =>
  typeof value === 'string' && value !== '' ? encryptText(value) : (value as unknown)

export const decryptIdNumber: FieldHook = ({ value }) =>
  typeof value === 'string' && value !== '' ? decryptText(value) : (value as unknown)
