import path from 'node:path'
import { bundle } from './bundle.mjs'

/** Bundles the server of the fault tests as the real one is bundled. @returns its path. */
export const bundleTestServer = async () => {
  await bundle({ server: 'tests/faults/server.ts' }, 'dist/faults')
  return path.resolve('dist/faults/server.js')
}
