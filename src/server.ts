import { readOwnEnv, type Env } from './base/env'
import { inOneLine } from './base/errorForLog'
import { createLogger } from './base/logger'
import { start, type Running } from './start'

const fail = (error: unknown): never => {
  process.stderr.write(`${inOneLine(error)}\n`)
  process.exit(1)
}

const env = ((): Env => {
  try {
    return readOwnEnv()
  } catch (error) {
    return fail(error)
  }
})()

const started: { running?: Running } = {}
let stopping = false
const stop = (): void => {
  // Told so while it starts: what is cut off then is safe to repeat.
  if (!started.running) process.exit(0)
  if (stopping) return
  stopping = true
  void started.running.stop().then(() => process.exit(0), fail)
}
// Before anything else: the first process of a container dies of no signal that it does not listen to.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop)
// What nobody caught: Node would print all that it says.
process.on('uncaughtException', (error) => {
  createLogger(env).fatal({ err: error }, 'the server ends by a fault')
  process.exit(1)
})
started.running = await start({ env }).catch(fail)
