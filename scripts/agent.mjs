import { ensurePackages } from './ensure.mjs'
import { run } from './lib/run.mjs'

/** `npm run agent -- COMMAND`: the agent of these sources, bundled as it is for other computers. */
await ensurePackages()
const { bundleAgent } = await import('./lib/bundle.mjs')
await bundleAgent()
process.exit(await run(process.execPath, ['dist/agent.js', ...process.argv.slice(2)]))
