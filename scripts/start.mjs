import { ensureBuild } from './build.mjs'

await ensureBuild()
// In this process, so that signals reach the server itself.
await import('../dist/server.js')
