import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { register } from 'tsx/esm/api'
import { occurrences, symbolAt } from './code.mjs'

register()
const MUTANTS = 'tests/mutants'
const TESTS = ['tests/unit', 'tests/int']

/** The test files whose titles carry an ID. */
export const testsOf = (id) =>
  TESTS.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => path.posix.join(folder, String(name)))
      .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes(`[${id}]`)),
  )

/** Every mutant, as `{ id, n, file, in, find, replace, why, tests }`. */
export const allMutants = async () => {
  const ids = readdirSync(MUTANTS)
    .map((name) => /^([A-Z]\d+)\.ts$/.exec(name)?.[1])
    .filter(Boolean)
    .sort((a, b) => a[0].localeCompare(b[0]) || Number(a.slice(1)) - Number(b.slice(1)))
  const lists = await Promise.all(
    ids.map(async (id) => {
      const { mutants } = await import(path.resolve(MUTANTS, `${id}.ts`))
      return mutants.map((mutant, i) => ({ ...mutant, id, n: i + 1, tests: testsOf(id) }))
    }),
  )
  return lists.flat()
}

/** Where a mutant's text stands: in its symbol, or in the whole file where it names none. */
const placesOf = ({ file, in: symbol, find }, text) => occurrences(file, text, find, symbol)

/** A file's text as the mutant would have it. */
export const broken = (mutant, text) => {
  const [{ from, to }] = placesOf(mutant, text)
  return `${text.slice(0, from)}${mutant.replace.trim()}${text.slice(to)}`
}

/** Why a mutant cannot be used, or nothing. */
export const faultOf = (mutant) => {
  const { file, in: symbol, find, replace, tests } = mutant
  if (!existsSync(file)) return `there is no ${file}`
  const text = readFileSync(file, 'utf8')
  const places = placesOf(mutant, text)
  if (!places) return `there is no ${symbol} in ${file}`
  if (places.length !== 1)
    return `its text occurs ${places.length} times in ${symbol ?? 'the whole'} of ${file}`
  if (symbol === undefined && symbolAt(file, text, places[0].from, places[0].to))
    return 'it names no symbol, and is in one'
  if (find === replace) return 'it changes nothing'
  if (!tests.length) return 'no test bears its ID'
  return undefined
}

/** `src/breaches/sign.ts` as `breaches` and `sign`; an ending for many is none. */
const wordsOf = (file) =>
  new Set(
    file
      .replace(/\.(int\.)?(test\.)?tsx?$/, '')
      .split(/[^A-Za-z]|(?=[A-Z])/)
      .map((word) => word.toLowerCase().replace(/(e?s)$/, ''))
      .filter((word) => word.length > 2 && !['src', 'test', 'int', 'unit'].includes(word)),
  )

/**
 * Files of tests by how likely they see what is broken in a file: first those that share most words with its path, of as many the shortest. A
 * promise may stand in thirty of them, and one that fails ends the search.
 * @param sizeOf of a file, in bytes
 */
export const nearestFirst = (broken, files, sizeOf) => {
  const words = wordsOf(broken)
  const shared = (file) => [...wordsOf(file)].filter((word) => words.has(word)).length
  return [...files].sort((a, b) => shared(b) - shared(a) || sizeOf(a) - sizeOf(b))
}
