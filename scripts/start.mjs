import { ensureBuild } from './build.mjs'
import { become } from './lib/runtime.mjs'

await ensureBuild()
become('dist/server.js')
