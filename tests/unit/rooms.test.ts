import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

interface Rooms {
  ROOMS: Record<string, string[]>
  placeOf(room: string): string
}
interface Doors {
  DOORS: Record<string, Record<string, string>>
  readDoors(list: string): { all: boolean; shut: string[]; open: string[] }
}
const require = createRequire(import.meta.url)
const { ROOMS, placeOf } = require('../../scripts/lib/rooms.cjs') as Rooms
const { DOORS, readDoors } = require('../../scripts/lib/doors.cjs') as Doors
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

const isSource = (file: string): boolean => /\.tsx?$/.test(file)
const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.posix.join(entry.parentPath, entry.name))
const roomOf = (file: string) => rooms.find((room) => new RegExp(placeOf(room)).test(file))
const importOf = (from: string, to: string): string => {
  const way = path.posix.relative(path.posix.dirname(from), to).replace(/\.tsx?$/, '')
  return way.startsWith('.') ? way : `./${way}`
}

/** What the check says of files that are made up. @param files their text, by path. */
const violationsOf = (files: ReadonlyMap<string, string>): Report['summary']['violations'] => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'glasswork-rooms-'))
  try {
    symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'))
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(dir, file)), { recursive: true })
      writeFileSync(path.join(dir, file), text)
    }
    writeFileSync(
      path.join(dir, 'tsconfig.json'),
      '{"compilerOptions":{"moduleResolution":"bundler","module":"esnext"}}',
    )
    const depcruise = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const config = path.resolve('.dependency-cruiser.cjs')
    const { stdout } = spawnSync(
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
    return (JSON.parse(stdout) as Report).summary.violations
  } finally {
    rmSync(dir, { recursive: true })
  }
}

const SHAPE = 'export interface Shape { a: string }\n'
/** A file that uses the shape of others, by its type alone. */
const using = (from: string, others: readonly string[]): string =>
  SHAPE +
  others
    .map(
      (to, i) => `import type { Shape as S${i} } from '${importOf(from, to)}'\nexport type T${i} = S${i}\n`,
    )
    .join('')

describe('the rooms of the source', () => {
  it('are all there is: each file of src/ lies in one, and in one alone', () => {
    const homeless = sources.filter(
      (file) => rooms.filter((room) => new RegExp(placeOf(room)).test(file)).length !== 1,
    )
    expect(homeless).toEqual([])
    expect(sources.length).toBeGreaterThan(900)
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
    const crossings: string[] = []
    const files = new Map<string, string>()
    for (const room of rooms) {
      const forbidden = rooms
        .filter((other) => other !== room && !ROOMS[room]!.includes(other))
        .map((other) => fileOf(other))
      crossings.push(...forbidden.map((file) => `${room}-uses-what-it-may ${file}`))
      files.set(fileOf(room), using(fileOf(room), forbidden))
    }
    const seen = new Set(violationsOf(files).map(({ rule, to }) => `${rule.name} ${to}`))
    expect(crossings.filter((crossing) => !seen.has(crossing))).toEqual([])
    expect(crossings.length).toBeGreaterThan(500)
  })
})

describe('the doors of a room', () => {
  const lists = Object.entries(DOORS).flatMap(([room, folders]) =>
    Object.entries(folders).map(([folder, list]) => ({
      room,
      folder: path.posix.join('src', room, folder),
      ...readDoors(list),
    })),
  )
  const pathOf = (folder: string, name: string): string | undefined =>
    ['ts', 'tsx'].map((ending) => `${folder}/${name}.${ending}`).find((file) => existsSync(file))

  it('are files that there are, each used from another room; a folder is named in few words', () => {
    const used = new Set<string>()
    for (const file of [...sources, 'payload.config.ts'].filter(isSource))
      for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(
        /(?:from|import\(|import) ?'(\.{1,2}\/[^']+)'/g,
      )) {
        const meant = path.posix.join(path.posix.dirname(file), to)
        for (const each of [`${meant}.ts`, `${meant}.tsx`, `${meant}/index.ts`])
          if (roomOf(each) !== roomOf(file)) used.add(each)
      }
    for (const { folder, open, shut, all } of lists) {
      expect([folder, open.filter((name) => !used.has(pathOf(folder, name) ?? ''))]).toEqual([folder, []])
      expect([folder, shut.filter((name) => !pathOf(folder, name))]).toEqual([folder, []])
      expect([folder, all && open.length > 0, open.length + shut.length <= 20]).toEqual([folder, false, true])
    }
  })

  it('are the only way in: another file of it is told of, and a door is not', () => {
    const planted = lists.flatMap(({ room, folder, all, shut, open }) => {
      const user = rooms.find((each) => ROOMS[each]!.includes(room))
      const inside = all ? shut[0] : 'inside'
      const door = all ? 'door' : open[0]
      return user
        ? [{ room, user, inside: inside && `${folder}/${inside}.ts`, door: `${folder}/${door}.ts` }]
        : []
    })
    const files = new Map<string, string>()
    for (const [i, { user, inside, door }] of planted.entries()) {
      const ways = inside ? [inside, door] : [door]
      for (const way of ways) files.set(way, SHAPE)
      const from = FILES[user] ?? `src/${user}/user${i}.ts`
      files.set(from, (files.get(from) ?? '') + using(from, ways).slice(SHAPE.length))
    }
    files.set('payload.config.ts', files.get('payload.config.ts') ?? SHAPE)
    const told = violationsOf(files).filter(({ rule }) => rule.name.endsWith('-by-its-doors'))
    expect(told.map(({ rule, to }) => `${rule.name} ${to}`).sort()).toEqual(
      planted.flatMap(({ room, inside }) => (inside ? [`${room}-by-its-doors ${inside}`] : [])).sort(),
    )
    expect(told.length).toBeGreaterThan(30)
  })
})
