import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ensurePackages } from './ensure.mjs'
import { commitNow, record, RECORD } from './lib/record.mjs'
import { capture, NODE_OPTIONS } from './lib/run.mjs'

await ensurePackages()
const { noteProofs } = await import('./lib/promises.mjs')
const { allMutants, broken, faultOf } = await import('./lib/mutants.mjs')
const { startMongod } = await import('./lib/mongod.mjs')

const USAGE = `npm run prove -- [ID…] [--changed] [--minutes N] [--workers N] [--write]   breaks what the IDs promise, or everything
npm run prove -- --check                                                  sees that every mutant still applies
`
const args = process.argv.slice(2)
const FLAGS = ['--changed', '--check', '--minutes', '--workers', '--write']
if (args.some((arg) => !FLAGS.includes(arg) && !/^([A-Z]\d+|\d+)$/.test(arg))) {
  process.stdout.write(USAGE)
  process.exit(args.includes('--help') ? 0 : 1)
}
const has = (flag) => args.includes(flag)
const minutes = has('--minutes') ? Number(args[args.indexOf('--minutes') + 1]) : Infinity
/** How many run side by side, each in a copy of its own. */
const workers = has('--workers') ? Number(args[args.indexOf('--workers') + 1]) : os.availableParallelism()
const wanted = args.filter((arg) => /^[A-Z]\d+$/.test(arg))
const git = (...rest) => execFileSync('git', rest, { encoding: 'utf8' }).trim()
const say = (line) => process.stdout.write(`${line}\n`)

const mutants = (await allMutants()).filter(({ id }) => !wanted.length || wanted.includes(id))
const faults = mutants.flatMap((mutant) => {
  const fault = faultOf(mutant)
  return fault ? [`${mutant.id}.${mutant.n}: ${fault}`] : []
})
if (faults.length) {
  say(faults.join('\n'))
  say(`${faults.length} mutants no longer apply`)
  process.exit(1)
}
if (has('--check')) {
  say(`${mutants.length} mutants apply, each with a test that bears its ID`)
  process.exit(0)
}

/** Files that changed since the last full proof; null where that commit is unknown here. */
const changedFiles = () => {
  const commit = existsSync(RECORD) && /Commit: `([0-9a-f]{7,40})`/.exec(readFileSync(RECORD, 'utf8'))?.[1]
  if (!commit) return null
  try {
    return new Set(git('diff', '--name-only', commit).split('\n'))
  } catch {
    return null
  }
}
const changed = has('--changed') ? changedFiles() : null
const isChanged = ({ file, tests, id }) =>
  !changed || [file, ...tests, `tests/mutants/${id}.ts`].some((each) => changed.has(each))
const ordered = [...mutants.filter(isChanged), ...mutants.filter((mutant) => !isChanged(mutant))]

/** A copy of the sources, so that the real ones are never broken, not even when this is killed. */
const copySources = () => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'glasswork-prove-'))
  for (const file of git('ls-files', '-co', '--exclude-standard').split('\n').filter(existsSync)) {
    mkdirSync(path.join(scratch, path.dirname(file)), { recursive: true })
    cpSync(file, path.join(scratch, file))
  }
  symlinkSync(path.resolve('node_modules'), path.join(scratch, 'node_modules'))
  return scratch
}

const FOLDER = { unit: 'tests/unit/', sqlite: 'tests/int/', mongo: 'tests/int/' }
const byAssertion = ({ failureMessages }) =>
  failureMessages.some((message) => /expect\(|AssertionError/.test(stripVTControlCharacters(message)))

/**
 * Runs the tests that bear an ID in one project, the shortest file first, until one fails.
 * @returns `killed` with the file that did, `survived`, `crashed` or `none` where none ran.
 */
const outcome = async (project, { id, tests }, env, scratch) => {
  const paths = tests.filter((file) => file.startsWith(FOLDER[project]))
  if (!paths.length) return { became: 'none' }
  const report = path.join(scratch, `${project}.jsonl`)
  rmSync(report, { force: true })
  const jest = [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    `--rootDir=${scratch}`,
    '--selectProjects',
    project,
    '--testNamePattern',
    `\\[${id}\\]`,
    '--bail',
    `--testSequencer=${path.resolve('scripts/lib/shortestFirst.mjs')}`,
    `--reporters=${path.resolve('scripts/lib/outcomes.mjs')}`,
    '--runTestsByPath',
    ...paths,
  ]
  await capture(process.execPath, jest, { NODE_OPTIONS, OUTCOMES: report, ...env }, scratch)
  if (!existsSync(report)) return { became: 'crashed' }
  const files = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const failed = files.flatMap((file) =>
    file.ran.filter(({ status }) => status === 'failed').map((test) => ({ ...test, file: file.path })),
  )
  const killer = failed.find(byAssertion)
  if (killer) return { became: 'killed', by: path.relative(scratch, killer.file) }
  if (failed.length || files.some(({ unread }) => unread)) return { became: 'crashed' }
  return {
    became: files.some(({ ran }) => ran.some(({ status }) => status === 'passed')) ? 'survived' : 'none',
  }
}

const breakOnce = async (mutant, env, scratch) => {
  const file = path.join(scratch, mutant.file)
  const whole = readFileSync(file, 'utf8')
  const run = (project, tests = mutant.tests) => outcome(project, { ...mutant, tests }, env, scratch)
  writeFileSync(file, broken(mutant, whole))
  try {
    const unit = await run('unit')
    // No database is needed to see it.
    if (unit.became === 'killed') return { unit: 'killed', sqlite: 'none', mongo: 'none' }
    const sqlite = mutant.database === 'mongo' ? { became: 'none' } : await run('sqlite')
    if (mutant.database === 'sqlite') return { unit: unit.became, sqlite: sqlite.became, mongo: 'none' }
    // What saw it on one database is asked first on the other.
    const seen = sqlite.by && (await run('mongo', [sqlite.by]))
    const mongo = seen?.became === 'killed' ? seen : await run('mongo')
    return { unit: unit.became, sqlite: sqlite.became, mongo: mongo.became }
  } finally {
    writeFileSync(file, whole)
  }
}

/** Red where no database is asked, or on both of them, or on the one that it is about; never by a crash. */
const isProved = ({ unit, sqlite, mongo }, { database }) =>
  ![unit, sqlite, mongo].includes('crashed') &&
  (unit === 'killed' ||
    ((database === 'mongo' || sqlite === 'killed') && (database === 'sqlite' || mongo === 'killed')))

const began = Date.now()
const mongod = await startMongod(say)
if (!mongod) throw new Error('A proof needs both databases, and no mongod was found.')
const copies = Array.from({ length: workers }, copySources)
/** What is broken in the others, as it was at the beginning, whatever happens to the real sources meanwhile. */
const untouched = copySources()
const readUntouched = (file) => readFileSync(path.join(untouched, file))
const done = []
const waiting = [...ordered]
const row = (cells) => `| ${cells.join(' | ')} |`
const head = [
  row(['promise', 'what the mutant would do', 'unit', 'SQLite', 'MongoDB', 'proved']),
  row(Array(6).fill('---')),
]
say(head.join('\n'))

const proveOne = async (mutant, scratch) => {
  const outcomes = await breakOnce(mutant, { MONGO_URI: mongod.uri }, scratch)
  const proved = isProved(outcomes, mutant)
  const shown = (each) => (each === 'none' ? '' : each)
  const line = row([
    `${mutant.id}.${mutant.n}`,
    mutant.why,
    shown(outcomes.unit),
    shown(outcomes.sqlite),
    shown(outcomes.mongo),
    proved ? 'yes' : '**no**',
  ])
  say(line)
  done.push({ ...mutant, proved, line })
  // A promise is noted once all of its mutants ran: what ends early keeps what it has seen.
  const own = done.filter(({ id }) => id === mutant.id)
  const isWhole = own.length === mutants.filter(({ id }) => id === mutant.id).length
  if (has('--write') && isWhole) noteProofs(own, new Date().toISOString().slice(0, 10), readUntouched)
}

try {
  await Promise.all(
    copies.map(async (scratch) => {
      while (waiting.length && Date.now() - began <= minutes * 60_000)
        await proveOne(waiting.shift(), scratch)
    }),
  )
} finally {
  await mongod.stop()
  for (const scratch of [...copies, untouched]) rmSync(scratch, { recursive: true, force: true })
}

const order = (a, b) =>
  mutants.findIndex((m) => m.id === a.id && m.n === a.n) -
  mutants.findIndex((m) => m.id === b.id && m.n === b.n)
const unproved = done.filter(({ proved }) => !proved)
if (waiting.length) say(`\nNot run this time: ${waiting.map(({ id, n }) => `${id}.${n}`).join(', ')}`)
const summary = `${done.length - unproved.length} proved, ${unproved.length} not proved, ${waiting.length} not run`
say(`\n${summary}`)
if (has('--write') && !waiting.length && !wanted.length) {
  const table = [...head, ...done.sort(order).map(({ line }) => line)].join('\n')
  record(
    'mutants',
    [
      '## Mutants',
      '',
      'Each breaks a promise in a copy of the code; the tests that bear its ID must fail by their assertions, on both databases, where no database is asked, or on the one that it is about.',
      '',
      `Commit: \`${commitNow()}\`, ${new Date().toISOString().slice(0, 10)}, ${((Date.now() - began) / 60_000).toFixed(0)} minutes, by \`npm run prove -- --write\`: ${summary}.`,
      '',
      table,
    ].join('\n'),
  )
}
process.exit(unproved.length ? 1 : 0)
