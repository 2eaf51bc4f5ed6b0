import { readEnv } from '../../src/env'
import { start } from '../../src/start'
import { movableClock } from '../support/clock'

/** The real server, whole, with a clock that the parent moves by messages. */
const clock = movableClock(process.argv[2] ?? '')
const running = await start({ env: readEnv(), clock })
process.on('message', (message: { at?: string; stop?: boolean }) => {
  if (message.at) {
    clock.set(message.at)
    process.send?.({ moved: message.at })
  }
  if (message.stop) void running.stop().then(() => process.exit(0))
})
process.send?.({ ready: running.origin })
