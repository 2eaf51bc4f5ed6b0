import { existsSync } from 'node:fs'
import { become } from './lib/runtime.mjs'

/** `npm run attendance -- FILE`: the engine of these sources; it needs no server and no build. Nothing but its answer goes to the output. */
if (existsSync('node_modules/esbuild')) {
  const { bundleAttendance } = await import('./lib/bundle.mjs')
  become(await bundleAttendance(), process.argv.slice(2))
} else {
  process.stderr.write('The packages are not installed. Run "npm ci" first.\n')
  process.exitCode = 1
}
