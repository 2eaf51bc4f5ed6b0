import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { run } from './lib/run.mjs'

const STAMP = 'node_modules/.glasswork-lock'
const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

/** Installs the packages when they are missing or the lock file has changed. */
export const ensurePackages = async () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 20)) {
    process.stderr.write(`Glasswork needs Node 20.20 or newer; this is ${process.versions.node}.\n`)
    process.exit(1)
  }
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()) return
  process.stdout.write('Installing packages…\n')
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) process.exit(code)
  writeFileSync(STAMP, lockHash())
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensurePackages()
