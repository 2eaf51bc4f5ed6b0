import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const NAMES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
]

/** A Chromium that runs: CHROMIUM_BIN, or one of the usual places. */
export const findChromium = async () => {
  for (const name of process.env.CHROMIUM_BIN ? [process.env.CHROMIUM_BIN] : NAMES) {
    try {
      await run(name, ['--version'], { timeout: 20_000 })
      return name
    } catch {
      // the next one
    }
  }
  return undefined
}
