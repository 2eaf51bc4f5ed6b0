import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { PARTS_ZH, PROMISES_ZH } from '../../src/promises/zh'

const FOLDERS = ['tests/e2e', 'tests/int', 'tests/unit']
const NOT_YET = 'not yet'

interface Row {
  id: string
  keptIn: string[]
  provedBy: string
}

const paths = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? '')

const rows: Row[] = readFileSync('docs/promises.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [PT]\d+ /.test(line))
  .map((line) => {
    const [, id = '', , keptIn = '', provedBy = ''] = line.split('|').map((cell) => cell.trim())
    return { id, keptIn: paths(keptIn), provedBy }
  })

/** Which test files bear an ID in a title. */
const titles = new Map<string, Set<string>>()
for (const folder of FOLDERS) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((each) => each.endsWith('.ts'))) {
    const file = `${folder}/${name}`
    for (const [, id = ''] of readFileSync(file, 'utf8').matchAll(/\[([PT]\d+)\]/g))
      titles.set(id, (titles.get(id) ?? new Set()).add(file))
  }
}
const mutants = readdirSync('tests/mutants')
  .map((name) => name.replace('.ts', ''))
  .filter((name) => /^[PT]\d+$/.test(name))

const kept = rows.filter(({ provedBy }) => provedBy !== NOT_YET)

describe('docs/promises.md', () => {
  it('has each of P1 to P118 and T1 to T26 once, in order', () => {
    const all = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`)
    expect(rows.map(({ id }) => id)).toEqual([...all('P', 118), ...all('T', 26)])
  })

  it('names for each promise that is kept the files that keep it and the tests that bear its ID', () => {
    const named = kept.map(({ id, keptIn, provedBy }) => ({
      id,
      missing: keptIn.length ? keptIn.filter((path) => !existsSync(path)) : ['where?'],
      provedBy: paths(provedBy).sort(),
    }))
    const found = kept.map(({ id }) => ({ id, missing: [], provedBy: [...(titles.get(id) ?? [])].sort() }))
    expect(named).toEqual(found)
  })

  it('says "not yet" of those alone that no test and no mutant bears', () => {
    const ids = kept.map(({ id }) => id).sort()
    expect([...titles.keys()].sort()).toEqual(ids)
    expect(mutants.sort()).toEqual(ids)
  })

  it('says in both languages what of a promise is not kept yet, of promises that are kept', () => {
    const list = JSON.parse(readFileSync('src/promises/list.json', 'utf8')) as { id: string; open?: string }[]
    const open = list.flatMap(({ id, open: part }) => (part ? [id] : []))
    expect(Object.keys(PARTS_ZH)).toEqual(open)
    expect(Object.values(PARTS_ZH).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
    expect(open.filter((id) => !kept.some((row) => row.id === id))).toEqual([])
    // What was looked at from outside and found thin.
    expect(open).toEqual(['P28', 'P42', 'P60', 'P76', 'P84', 'P85', 'P100'])
  })

  it('has a Chinese sentence for each promise, as the page in the portal shows it', () => {
    const promised = rows.map(({ id }) => id).filter((id) => id.startsWith('P'))
    expect(Object.keys(PROMISES_ZH)).toEqual(promised)
    expect(Object.values(PROMISES_ZH).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
  })
})
