import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { ensurePackages } from './ensure.mjs'
import { NODE_OPTIONS, run } from './lib/run.mjs'

await ensurePackages()
const { bundle } = await import('./lib/bundle.mjs')
const { benchNames } = await import('./lib/benchNames.mjs')
const { startMongod } = await import('./lib/mongod.mjs')
const { buildEmptyApp } = await import('./lib/emptyApp.mjs')
const { bundleTestServer } = await import('./lib/testServer.mjs')

/** `npm run bench [NAME…] -- [--database sqlite|mongo] [--changed] [--small] [--json] [--write]` */
const args = process.argv.slice(2)
const chosen = args.filter((_, i) => args[i - 1] === '--database')
const names = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--database')
const databases = chosen.length ? chosen : ['sqlite', 'mongo']
const order = {
  names,
  databases,
  scale: args.includes('--small') ? 0.1 : 1,
  json: args.includes('--json'),
  write: args.includes('--write'),
  changed: args.includes('--changed'),
}
const say = (line) => process.stderr.write(`${line}\n`)

const known = await benchNames()
const unknown = names.filter((name) => !known.includes(name))
if (unknown.length) {
  say(`No such bench: ${unknown.join(', ')}. There are: ${known.join(', ')}`)
  process.exit(1)
}

// Its output is progress; what goes to standard output may be read by a program.
const asked = (...some) => !names.length || some.some((name) => names.includes(name))
if (asked('day-page', 'today', 'start', 'memory', 'script-sign-in', 'script-today', 'script-day'))
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 2, 2] })
await bundle({ stock: 'tests/bench/stockServer.ts', sink: 'tests/bench/sink.ts' }, 'dist/bench')
const emptyApp = asked('start', 'memory') ? await buildEmptyApp() : ''
const mongod = databases.includes('mongo')
  ? await startMongod((reason) => say(`MongoDB: ${reason}`), { onDisk: true })
  : null
let code = 1
try {
  if (databases.includes('mongo') && !mongod)
    throw new Error('No MongoDB was found, and none could be fetched.')
  code = await run(process.execPath, ['--import', 'tsx', 'tests/bench/run.ts', JSON.stringify(order)], {
    NODE_OPTIONS,
    SITE_SERVER: await bundleTestServer(),
    STOCK_SERVER: path.resolve('dist/bench/stock.js'),
    EMPTY_APP: emptyApp,
    SINK_SERVER: path.resolve('dist/bench/sink.js'),
    ...(mongod ? { MONGO_URI: mongod.uri } : {}),
  })
  if (code === 0 && order.write)
    await run('npx', ['prettier', '--write', '--log-level', 'warn', 'docs/benchmarks.md'])
} finally {
  await mongod?.stop()
}
process.exit(code)
