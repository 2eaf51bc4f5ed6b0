import { createHash } from 'node:crypto'

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/**
 * The id that MongoDB gets for one of SQLite's: always the same, so that a copy can be made again, and in the same order of creation. The
 * first 48 bits of SQLite's are milliseconds, the first 32 of MongoDB's seconds.
 */
export const objectIdFor = (uuid: string): string => {
  const milliseconds = parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16)
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0').slice(-digits)
  const rest = createHash('sha256').update(uuid).digest('hex').slice(0, 12)
  return hex(Math.floor(milliseconds / 1000), 8) + hex(milliseconds % 1000, 4) + rest
}

/** Translates ids of rows that there are, and nothing that merely looks like one: sessions and clients have such numbers too. */
export interface Translator {
  /** A value that is an id. */
  whole(value: string): string
  /** Ids inside a text, such as a key that is made of several. */
  within(value: string): string
}

export const translator = (known: ReadonlySet<string>): Translator => {
  const whole = (value: string): string => (known.has(value) ? objectIdFor(value) : value)
  return { whole, within: (value) => value.replace(UUID, whole) }
}
