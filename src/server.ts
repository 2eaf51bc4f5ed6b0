import { readEnv, type Env } from './env'
import { start, type Running } from './start'

const fail = (error: unknown): never => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

const env = ((): Env => {
  try {
    return readEnv()
  } catch (error) {
    return fail(error)
  }
})()

const running: Running = await start({ env }).catch(fail)
let stopping = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    void running.stop().then(() => process.exit(0), fail)
  })
}
