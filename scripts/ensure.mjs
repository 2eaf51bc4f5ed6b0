import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { run } from './lib/run.mjs'

const STAMP = 'node_modules/.glasswork-lock'
const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

/** What only developers have; who has it keeps it. */
const OF_DEVELOPERS = 'node_modules/jest'

/**
 * Installs the packages when they are missing or the lock file has changed.
 * @param toRun only those that the product is built and run with: a quarter of the time less
 * @param quiet where standard output is an answer: what is said of it goes to the other
 */
export const ensurePackages = async ({ toRun = false, quiet = false } = {}) => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 20)) {
    process.stderr.write(`Glasswork needs Node 20.20 or newer; this is ${process.versions.node}.\n`)
    process.exit(1)
  }
  const installed = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()
  const hasAll = existsSync(OF_DEVELOPERS)
  if (installed && (toRun || hasAll)) return
  const told = quiet ? process.stderr : process.stdout
  told.write('Installing packages…\n')
  const which = toRun && !hasAll ? '--omit=dev' : '--include=dev'
  const code = await run('npm', [installed ? 'install' : 'ci', which, '--no-audit', '--no-fund'], {}, told)
  if (code !== 0) process.exit(code)
  writeFileSync(STAMP, lockHash())
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensurePackages()
