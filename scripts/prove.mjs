import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ensurePackages } from './ensure.mjs'
import { tidyInMemory } from './lib/memory.mjs'
import { commitNow, record, RECORD } from './lib/record.mjs'
import { TestProcess } from './lib/testProcess.mjs'

await ensurePackages()
tidyInMemory()
const { noteProofs } = await import('./lib/promises.mjs')
const { allMutants, broken, faultOf, nearestFirst } = await import('./lib/mutants.mjs')
const { dropTestDatabases, startMongod } = await import('./lib/mongod.mjs')

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

const everyMutant = await allMutants()
const without = wanted.filter((each) => !everyMutant.some(({ id }) => id === each))
if (without.length) {
  for (const each of without) process.stderr.write(`${each} is no promise with a mutant\n`)
  process.exit(1)
}
const mutants = everyMutant.filter(({ id }) => !wanted.length || wanted.includes(id))
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

const sizeOf = (file) => statSync(file).size

/**
 * Runs the tests that bear an ID in one project, the nearest file first, until one fails.
 * @returns `killed` with the file that did, `survived`, `crashed` or `none` where none ran.
 */
const outcome = async (project, { id, tests, file: of }, process) => {
  let became = 'none'
  const own = tests.filter((each) => each.startsWith(FOLDER[project]))
  for (const file of nearestFirst(of, own, sizeOf)) {
    const { ran, unread } = await process.test({
      project,
      file,
      name: `\\[${id}\\]`,
      // What breaks how a database is made is seen by making one.
      emptied: !of.startsWith('src/db/') && !of.startsWith('src/migrations/'),
    })
    const failed = ran.filter(({ status }) => status === 'failed')
    if (failed.some(byAssertion)) return { became: 'killed', by: file }
    if (failed.length || unread) return { became: 'crashed' }
    if (ran.some(({ status }) => status === 'passed')) became = 'survived'
  }
  return { became }
}

const breakOnce = async (mutant, process) => {
  const file = path.join(process.folder, mutant.file)
  const whole = readFileSync(file, 'utf8')
  const run = (project, tests = mutant.tests) => outcome(project, { ...mutant, tests }, process)
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
const processes = Array.from(
  { length: workers },
  () => new TestProcess(copySources(), { MONGO_URI: mongod.uri }),
)
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

const proveOne = async (mutant, process) => {
  const outcomes = await breakOnce(mutant, process)
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
    processes.map(async (each) => {
      while (waiting.length && Date.now() - began <= minutes * 60_000) await proveOne(waiting.shift(), each)
    }),
  )
} finally {
  for (const each of processes) await each.end()
  for (const { run } of processes) await dropTestDatabases(mongod.uri, run)
  await mongod.stop()
  for (const scratch of [...processes.map(({ folder }) => folder), untouched])
    rmSync(scratch, { recursive: true, force: true })
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
