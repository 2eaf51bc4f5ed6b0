import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

interface Rooms {
  ROOMS: Record<string, string[]>
  placeOf(room: string): string
}
const { ROOMS, placeOf } = createRequire(import.meta.url)('../../scripts/lib/rooms.cjs') as Rooms
const rooms = Object.keys(ROOMS)

/** A file of a room, as a crossing needs one. */
const FILES: Record<string, string> = {
  types: 'src/payload-types.ts',
  config: 'payload.config.ts',
  server: 'src/start.ts',
}
const fileOf = (room: string): string => FILES[room] ?? `src/${room}/index.ts`

interface Report {
  summary: { violations: { from: string; to: string; rule: { name: string } }[] }
}

describe('the rooms of the source', () => {
  it('are all there is: each file of src/ lies in one, and in one alone', () => {
    const all = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.posix.join(entry.parentPath, entry.name))
    const homeless = all.filter(
      (file) => rooms.filter((room) => new RegExp(placeOf(room)).test(file)).length !== 1,
    )
    expect(homeless).toEqual([])
    expect(all.length).toBeGreaterThan(900)
  })

  it('use none that comes after: there is no circle', () => {
    const later = rooms.flatMap((room, i) =>
      ROOMS[room]!.filter((used) => !rooms.slice(0, i).includes(used)).map((used) => `${room} uses ${used}`),
    )
    expect(later).toEqual([])
  })

  it('keep the policy below access: what may be stored is decided without asking who looks', () => {
    expect(ROOMS.policy).not.toContain('access')
  })

  it('are each told of when they use another than they may, for every pair, and for a type alone', () => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'glasswork-rooms-'))
    try {
      symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'))
      for (const room of rooms) {
        mkdirSync(path.dirname(path.join(dir, fileOf(room))), { recursive: true })
        writeFileSync(path.join(dir, fileOf(room)), 'export interface Shape { a: string }\n')
      }
      const crossings: string[] = []
      for (const room of rooms) {
        const forbidden = rooms.filter((other) => other !== room && !ROOMS[room]!.includes(other))
        const lines = forbidden.map((other, i) => {
          const to = path.posix.relative(path.posix.dirname(fileOf(room)), fileOf(other)).replace(/\.ts$/, '')
          crossings.push(`${room} ${fileOf(other)}`)
          return `import type { Shape as S${i} } from '${to.startsWith('.') ? to : `./${to}`}'\nexport type T${i} = S${i}\n`
        })
        writeFileSync(path.join(dir, fileOf(room)), `export interface Shape { a: string }\n${lines.join('')}`)
      }
      writeFileSync(
        path.join(dir, 'tsconfig.json'),
        '{"compilerOptions":{"moduleResolution":"bundler","module":"esnext"}}',
      )
      const depcruise = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
      const config = path.resolve('.dependency-cruiser.cjs')
      let told: string
      try {
        told = execFileSync(
          process.execPath,
          [depcruise, '--config', config, '--output-type', 'json', 'src', 'payload.config.ts'],
          {
            cwd: dir,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            maxBuffer: 64 * 1024 * 1024,
            env: { ...process.env, NODE_OPTIONS: '' },
          },
        )
      } catch (error) {
        told = (error as { stdout: string }).stdout
      }
      const { violations } = (JSON.parse(told) as Report).summary
      const seen = new Set(
        violations.map(({ rule, to }) => `${rule.name.replace(/-uses-what-it-may$/, '')} ${to}`),
      )
      expect(crossings.filter((crossing) => !seen.has(crossing))).toEqual([])
      expect(crossings.length).toBeGreaterThan(500)
    } finally {
      rmSync(dir, { recursive: true })
    }
  })
})
