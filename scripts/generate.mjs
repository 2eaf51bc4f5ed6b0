import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensurePackages } from './ensure.mjs'
import { NODE_OPTIONS } from './lib/run.mjs'

await ensurePackages()
const { LIST, writeList } = await import('./lib/promises.mjs')

/** What is made from the sources and committed: types, the admin's import map, the access matrix, the categories, SQLite's schema. */
const FILES = [
  'src/payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
  'docs/access-matrix.md',
  'docs/attendance.md',
  'docs/categories.md',
  'docs/operating.md',
  '.env.example',
  LIST,
]
const MIGRATIONS = 'src/migrations/sqlite'

const scratch = mkdtempSync(path.join(os.tmpdir(), 'glasswork-generate-'))
const payload = (...args) =>
  execFileSync('npx', ['payload', ...args], {
    env: {
      ...process.env,
      NODE_OPTIONS,
      DATA_DIR: scratch,
      DATABASE_URL: '',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const snapshots = () =>
  readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith('.json'))
    .sort()

const checkOnly = process.argv.includes('--check')
const before = new Map(FILES.map((file) => [file, read(file)]))
const migrations = readdirSync(MIGRATIONS).join()
try {
  payload('generate:types')
  payload('generate:importmap')
  writeList()
  for (const script of ['access-matrix', 'attendance-rules', 'categories', 'operating'])
    execFileSync('npx', ['tsx', `scripts/${script}.ts`], { stdio: ['ignore', 'pipe', 'inherit'] })
  execFileSync('npx', [
    'prettier',
    '--write',
    '--log-level',
    'warn',
    ...FILES.filter((file) => /\.(md|json)$/.test(file)),
  ])
  // Makes a new migration where the schema has changed, and nothing where it has not.
  payload('migrate:create', 'schema', '--skip-empty')
  // The newest picture of the schema is all that the next migration is made from.
  for (const old of snapshots().slice(0, -1)) rmSync(path.join(MIGRATIONS, old))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

const drifted = FILES.filter((file) => read(file) !== before.get(file) || read(file) === '')
if (readdirSync(MIGRATIONS).join() !== migrations) drifted.push(MIGRATIONS)
if (checkOnly && drifted.length) {
  process.stderr.write(`Out of date, run "npm run generate" and commit: ${drifted.join(', ')}\n`)
  process.exit(1)
}
process.stdout.write(drifted.length ? `Changed: ${drifted.join(', ')}\n` : 'Nothing has changed.\n')
