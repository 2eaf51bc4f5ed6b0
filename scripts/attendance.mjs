import { ensurePackages } from './ensure.mjs'
import { become } from './lib/runtime.mjs'

/** `npm run attendance -- FILE`: the engine of these sources; it needs no server and no build. Nothing but its answer goes to the output. */
await ensurePackages({ toRun: true, quiet: true })
const { bundleAttendance } = await import('./lib/bundle.mjs')
become(await bundleAttendance(), process.argv.slice(2))
