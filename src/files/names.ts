import { randomInt } from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'
const LENGTH = 32
const NAME = new RegExp(`^[a-z0-9]{${LENGTH}}$`)
const CATEGORY = /^[a-z][a-z0-9-]{1,40}$/

const letters = (count: number): string =>
  Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** The letters of a name that name its folder. */
const FOLDER = 2
export const folderOf = (name: string): string => name.slice(0, FOLDER)

/** Names that nobody can guess and that say nothing but which files were stored together (T3). */
export const randomNames = (count: number): string[] => {
  const folder = letters(FOLDER)
  return Array.from({ length: count }, () => folder + letters(LENGTH - FOLDER))
}
export const isFileName = (name: string): boolean => NAME.test(name)
export const isCategory = (name: string): boolean => CATEGORY.test(name)
