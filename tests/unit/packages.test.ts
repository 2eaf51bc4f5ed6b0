import { readFileSync } from 'node:fs'

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>

/** The rows of a part of the page: package, for what, why, licence, size. */
const rowsOf = (part: string): string[][] =>
  part
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (package|---)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1))

const [, runs = '', builds = ''] = readFileSync('docs/decisions/011-packages.md', 'utf8').split(
  /^## What (?:runs|builds and tests)$/m,
)
const parts = [
  ['dependencies', rowsOf(runs)],
  ['devDependencies', rowsOf(builds)],
] as const

describe('docs/decisions/011-packages.md', () => {
  it.each(parts)('has a row for each of the %s, and no other', (kind, rows) => {
    const named = rows.map(([name]) => name)
    expect(named.slice().sort()).toEqual(Object.keys(readJson('package.json')[kind] as object).sort())
  })

  it.each(parts)('says of each of the %s what it is for, why it is taken, and its licence', (_kind, rows) => {
    for (const [name = '', use, why, licence, size] of rows) {
      const { license, licenses } = readJson(`node_modules/${name}/package.json`)
      const its = (license as string | undefined) ?? (licenses as { type: string }[])[0]?.type
      expect([name, licence]).toEqual([name, its])
      expect([name, use && why && Number(size) >= 0]).toEqual([name, true])
    }
  })
})
