import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensurePackages } from './ensure.mjs'
import { bundle } from './lib/bundle.mjs'
import { packAgent } from './lib/packAgent.mjs'
import { NODE_OPTIONS, run } from './lib/run.mjs'
import { shrink } from './lib/shrink.mjs'

const STAMP = 'dist/.sources'
const ROOTS = ['src', 'payload.config.ts', 'next.config.mjs', 'package-lock.json', 'tsconfig.json']

const filesIn = (entry) =>
  statSync(entry).isDirectory()
    ? readdirSync(entry)
        .sort()
        .flatMap((name) => filesIn(path.join(entry, name)))
    : [entry]

const sourcesHash = () => {
  const hash = createHash('sha256')
  for (const file of ROOTS.flatMap(filesIn))
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/**
 * Builds server, commands, agent and pages, unless the sources are those of the last build.
 * @param beside what can run as soon as there are commands: the pages leave room on a second core. @returns its exit code.
 */
export const ensureBuild = async ({ beside } = {}) => {
  await ensurePackages({ toRun: true })
  const hash = sourcesHash()
  if (existsSync(STAMP) && existsSync('.next/BUILD_ID') && readFileSync(STAMP, 'utf8') === hash) return
  const started = Date.now()
  const say = (line) =>
    process.stdout.write(`[${String(Math.round((Date.now() - started) / 1000)).padStart(3)} s] ${line}\n`)
  say('Building from these sources; it takes a minute or two on two cores.')
  rmSync('dist', { recursive: true, force: true }) // parts of the last build have names of their own
  say('1 of 3: the server and its commands')
  await bundle()
  say('2 of 3: the agent, as a package to hand out')
  await packAgent()
  const { promisesNow } = await import('./lib/promises.mjs') // reads code by a package
  writeFileSync('dist/promises.json', JSON.stringify(promisesNow()))
  say('3 of 3: the pages of portal and admin, the longest part')
  const waiting = setInterval(() => say('still at the pages'), 15_000)
  const [code, other] = await Promise.all([
    run('npx', ['next', 'build'], { NODE_OPTIONS, NODE_ENV: 'production' }),
    beside?.() ?? 0,
  ])
  clearInterval(waiting)
  if (code !== 0) process.exit(code)
  await shrink()
  writeFileSync(STAMP, hash)
  say('Built.')
  if (other !== 0) process.exit(other)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensureBuild()
