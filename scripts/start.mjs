import { spawn } from 'node:child_process'
import { ensureBuild } from './build.mjs'
import { MALLOC, NODE_FLAGS } from './lib/runtime.mjs'

await ensureBuild()
// A process of its own: what MALLOC says is read before a process begins.
const server = spawn(process.execPath, [...NODE_FLAGS, ...process.execArgv, 'dist/server.js'], {
  stdio: 'inherit',
  env: { ...MALLOC, ...process.env },
})
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
