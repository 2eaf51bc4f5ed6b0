import { randomInt } from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'
const LENGTH = 32
const NAME = new RegExp(`^[a-z0-9]{${LENGTH}}$`)
const CATEGORY = /^[a-z][a-z0-9-]{1,40}$/

/** A name that nobody can guess and that says nothing (T3). */
export const randomName = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

export const isFileName = (name: string): boolean => NAME.test(name)
export const isCategory = (name: string): boolean => CATEGORY.test(name)
