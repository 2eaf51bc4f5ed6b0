import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { noteProofs, promisesNow, writeList } from '../../scripts/lib/promises.mjs'

interface Promised {
  id: string
  state: string
  at: string | null
}

describe('the page "promise and reality"', () => {
  const home = process.cwd()
  const dir = mkdtempSync(path.join(os.tmpdir(), 'glasswork-promises-'))
  beforeAll(() => {
    process.chdir(dir)
    for (const folder of ['docs', 'src/promises', 'src/c/d']) mkdirSync(folder, { recursive: true })
    writeFileSync(
      'docs/promises.md',
      [
        '| P1 | First | `src/a.ts` | x |',
        '| P2 | Second | `src/a.ts`, `src/b.ts` | x |',
        '| P3 | Third | | not yet |',
        '| P4 | Fourth | `src/c/` | x |',
        '| P5 | Fifth | `src/a.ts` | x |',
        '- **P5**: one half of it.',
      ].join('\n'),
    )
    writeFileSync('src/a.ts', 'a')
    writeFileSync('src/b.ts', 'b')
    writeFileSync('src/c/d/e.ts', 'e')
    writeList()
  })
  afterAll(() => {
    process.chdir(home)
    rmSync(dir, { recursive: true })
  })
  const states = () => (promisesNow() as Promised[]).map(({ id, state }) => `${id} ${state}`)
  const outcome = (id: string, proved: boolean) => ({ id, proved })

  it('calls nothing proved that no proof is on record of', () => {
    expect(states()).toEqual(['P1 unproved', 'P2 unproved', 'P3 not-yet', 'P4 unproved', 'P5 unproved'])
  })

  it('calls proved what every mutant of it was killed for, and failed what one survived', () => {
    noteProofs(
      [outcome('P1', true), outcome('P2', true), outcome('P2', false), outcome('P4', true)],
      '2026-01-02',
    )
    expect(states()).toEqual(['P1 proved', 'P2 failed', 'P3 not-yet', 'P4 proved', 'P5 unproved'])
    expect((promisesNow() as Promised[])[0]?.at).toBe('2026-01-02')
  })

  it('turns red when a file that keeps it is changed, and the other stays', () => {
    noteProofs([outcome('P2', true)], '2026-01-03')
    writeFileSync('src/b.ts', 'another')
    expect(states()).toEqual(['P1 proved', 'P2 changed', 'P3 not-yet', 'P4 proved', 'P5 unproved'])
    // A folder stands for every file in it.
    writeFileSync('src/c/d/f.ts', 'f')
    expect(states()).toEqual(['P1 proved', 'P2 changed', 'P3 not-yet', 'P4 changed', 'P5 unproved'])
    expect(readFileSync('src/promises/proof.json', 'utf8')).toContain('2026-01-03')
  })

  it('calls in part what is proved and not whole, with what is left; nothing is in part that was not proved', () => {
    const fifth = () => (promisesNow() as (Promised & { open?: string })[]).find(({ id }) => id === 'P5')
    expect(fifth()).toMatchObject({ state: 'unproved', open: 'one half of it.' })
    noteProofs([outcome('P5', true)], '2026-01-04')
    expect(fifth()).toMatchObject({ state: 'part', open: 'one half of it.' })
    writeFileSync('src/a.ts', 'another')
    expect(fifth()?.state).toBe('changed')
  })

  it('[D3] says at the promises about days what no days bind yet: personnel files, letters, notices, reports, backups', () => {
    writeFileSync('docs/promises.md', readFileSync(path.join(home, 'docs/promises.md')))
    writeList()
    const open = new Map(
      (promisesNow() as (Promised & { open?: string })[]).map((each) => [each.id, each.open ?? '']),
    )
    for (const left of ['personnel files', 'letters', 'notices', 'reports'])
      expect(open.get('P84')).toContain(left)
    for (const left of ['personnel file', 'backup']) expect(open.get('P85')).toContain(left)
  })
})
