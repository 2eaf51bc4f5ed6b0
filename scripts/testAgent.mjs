import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensurePackages } from './ensure.mjs'
import { tidyInMemory } from './lib/memory.mjs'
import { NODE_OPTIONS, run } from './lib/run.mjs'

await ensurePackages()
tidyInMemory()
const { ensureBuild } = await import('./build.mjs')
const { bundle, bundleAgent } = await import('./lib/bundle.mjs')
const { findChromium } = await import('./lib/chromium.mjs')
const { startMongod } = await import('./lib/mongod.mjs')

/** Programs of a desk, and the Debian packages that bring them. */
const NEEDED = {
  openbox: 'openbox',
  xdotool: 'xdotool',
  xinput: 'xinput',
  xprintidle: 'xprintidle',
  xprop: 'x11-utils',
  xrandr: 'x11-xserver-utils',
}
const SERVER = {
  '/usr/lib/xorg/Xorg': 'xserver-xorg-core',
  '/usr/lib/xorg/modules/drivers/dummy_drv.so': 'xserver-xorg-video-dummy',
}

const say = (line) => process.stdout.write(`${line}\n`)
const isThere = (name) => {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const missing = [
  ...Object.entries(NEEDED).filter(([name]) => !isThere(name)),
  ...Object.entries(SERVER).filter(([file]) => !existsSync(file)),
].map(([, debian]) => debian)
if (missing.length) {
  say(`Missing: apt-get install -y --no-install-recommends ${missing.join(' ')}`)
  say('0 passed, 1 failed')
  process.exit(1)
}

const asked = process.argv.filter((arg, i) => process.argv[i - 1] === '--database')
const databases = asked.length ? asked : ['sqlite', 'mongo']
const partsAsked = process.argv.filter((arg, i) => process.argv[i - 1] === '--part')
const parts = partsAsked.length ? partsAsked : ['scenes', 'first-day']
const scratch = mkdtempSync(path.join(os.tmpdir(), 'glasswork-agent-'))
const report = path.join(scratch, 'report.json')
const mongod = databases.includes('mongo') ? await startMongod((reason) => say(`MongoDB: ${reason}`)) : null
let tally = { passed: 0, failed: 1 }
try {
  const chromium = await findChromium()
  if (!chromium) throw new Error('No Chromium was found; set CHROMIUM_BIN.')
  if (databases.includes('mongo') && !mongod)
    throw new Error('No MongoDB was found, and none could be fetched.')
  if (parts.includes('first-day')) await ensureBuild()
  await bundle({ server: 'tests/agent/server.ts' }, 'dist/agent-test')
  await bundleAgent({ agent: 'tests/agent/agent.ts' }, 'dist/agent-test')
  await bundleAgent({ command: 'src/agent/main.ts' }, 'dist/agent-test')
  await run(
    process.execPath,
    ['--import', 'tsx', 'tests/agent/run.ts', JSON.stringify({ databases, parts, report })],
    {
      NODE_OPTIONS,
      CHROMIUM_BIN: chromium,
      AGENT_SERVER: path.resolve('dist/agent-test/server.js'),
      AGENT_BUNDLE: path.resolve('dist/agent-test/agent.js'),
      AGENT_COMMAND: path.resolve('dist/agent-test/command.js'),
      ...(mongod ? { MONGO_URI: mongod.uri } : {}),
    },
  )
  if (existsSync(report)) tally = JSON.parse(readFileSync(report, 'utf8'))
} finally {
  await mongod?.stop()
  rmSync(scratch, { recursive: true, force: true })
}
say(`${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed ? 1 : 0)
