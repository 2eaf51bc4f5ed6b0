import { readdirSync } from 'node:fs'

/** Two that installations have run under these names: a number that is there twice stays as it is, and no other comes. */
const TWICE = ['000008']

describe.each(['sqlite', 'mongo'])('migrations of %s', (database) => {
  const names = readdirSync(`src/migrations/${database}`)
    .filter((file) => /^\d{8}_\d{6}_\w+\.ts$/.test(file))
    .map((file) => file.slice(0, -3))

  it('have each a number of their own, one after the other, in the order of their names', () => {
    expect(names).toEqual([...names].sort())
    const numbers = names.map((name) => name.split('_')[1] ?? '')
    expect(numbers.filter((number, i) => numbers.indexOf(number) !== i)).toEqual(TWICE)
    expect([...new Set(numbers)]).toEqual(
      Array.from({ length: numbers.length - TWICE.length }, (_, i) => String(i + 1).padStart(6, '0')),
    )
  })
})
