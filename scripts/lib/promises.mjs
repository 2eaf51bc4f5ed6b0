import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { saidBy } from './code.mjs'

const DOCUMENT = 'docs/promises.md'
/** What the build takes: the document in a form that needs no parser, made by `npm run generate`. */
export const LIST = 'src/promises/list.json'
/** When each was last proved, and what the files that keep it were then; written by `npm run prove -- --write`. */
export const PROOF = 'src/promises/proof.json'

const paths = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, file]) => file)

/** What of a promise is not kept yet, by its id: a line each under "In part". */
const partsIn = (lines) =>
  new Map(
    lines.flatMap((line) => {
      const [, id, part] = /^- \*\*(P\d+)\*\*: (.+)$/.exec(line) ?? []
      return id ? [[id, part]] : []
    }),
  )

/** The promises of the document, in its order; abuse (T1 to T26) left aside. */
const fromDocument = () => {
  const lines = readFileSync(DOCUMENT, 'utf8').split('\n')
  const parts = partsIn(lines)
  return lines
    .filter((line) => /^\| P\d+ /.test(line))
    .map((line) => {
      const [, id, en, keptIn] = line.split('|').map((cell) => cell.trim())
      return { id, en, keptIn: paths(keptIn), ...(parts.has(id) ? { open: parts.get(id) } : {}) }
    })
}

export const writeList = () => writeFileSync(LIST, `${JSON.stringify(fromDocument(), null, 2)}\n`)

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})

const readNow = (file) => readFileSync(file)

/** A folder stands for every file in it. */
const filesIn = (named) =>
  named.flatMap((file) =>
    existsSync(file) && statSync(file).isDirectory()
      ? readdirSync(file, { recursive: true })
          .map((each) => path.posix.join(file, String(each)))
          .filter((each) => statSync(each).isFile())
      : [file],
  )

const digest = (text) => createHash('sha256').update(text).digest('hex')

/** Hash of what the files that keep a promise say, as `readFile` gives them: neither layout nor comments nor a move change it. */
export const hashOf = (files, readFile = readNow) =>
  digest(
    filesIn(files)
      .map((file) => digest(saidBy(file, readFile(file).toString('utf8'))))
      .sort()
      .join(),
  ).slice(0, 32)

/**
 * Notes what became of promises in a run of mutants: proved where every mutant of it was killed.
 * @param outcomes id and `proved` of each mutant that ran; a promise counts only when all of its mutants did.
 */
export const noteProofs = (outcomes, at, readFile = readNow) => {
  const proof = read(PROOF)
  for (const { id, keptIn } of fromDocument()) {
    const own = outcomes.filter((each) => each.id === id)
    if (!own.length || !keptIn.length) continue
    proof[id] = { at, proved: own.every(({ proved }) => proved), files: hashOf(keptIn, readFile) }
  }
  const number = (id) => Number(id.slice(1))
  const sorted = Object.fromEntries(Object.entries(proof).sort(([a], [b]) => number(a) - number(b)))
  writeFileSync(PROOF, `${JSON.stringify(sorted, null, 2)}\n`)
}

/**
 * How each promise stands in these sources: `changed` where a file that keeps it is not what was proved, `part` where what is kept of it was
 * proved, and something is not kept yet.
 */
const stateOf = ({ id, keptIn, open }, proof) => {
  const known = proof[id]
  if (!keptIn.length) return { state: 'not-yet', at: null }
  if (!known) return { state: 'unproved', at: null }
  if (!known.proved) return { state: 'failed', at: known.at }
  const now = keptIn.every((file) => existsSync(file)) ? hashOf(keptIn) : ''
  if (now !== known.files) return { state: 'changed', at: known.at }
  return { state: open ? 'part' : 'proved', at: known.at }
}

/** What the page "promise and reality" shows, for the build. */
export const promisesNow = () => {
  const proof = read(PROOF)
  return read(LIST).map((promise) => ({ ...promise, ...stateOf(promise, proof) }))
}
