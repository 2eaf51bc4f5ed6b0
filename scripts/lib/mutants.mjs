import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { register } from 'tsx/esm/api'

register()
const MUTANTS = 'tests/mutants'
const TESTS = ['tests/unit', 'tests/int']

/** The test files whose titles carry an ID. */
export const testsOf = (id) =>
  TESTS.flatMap((folder) =>
    readdirSync(folder)
      .map((name) => path.posix.join(folder, name))
      .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes(`[${id}]`)),
  )

/** Every mutant, as `{ id, n, file, find, replace, why, tests }`. */
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

/** Why a mutant cannot be used, or nothing. */
export const faultOf = ({ file, find, replace, tests }) => {
  let count = 0
  try {
    count = readFileSync(file, 'utf8').split(find).length - 1
  } catch {
    return `there is no ${file}`
  }
  if (count !== 1) return `its text occurs ${count} times in ${file}`
  if (find === replace) return 'it changes nothing'
  if (!tests.length) return 'no test bears its ID'
  return undefined
}
