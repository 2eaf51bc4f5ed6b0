import { ensurePackages } from './ensure.mjs'
import { run } from './lib/run.mjs'

await ensurePackages()
const { buildImage, ensureDocker } = await import('./lib/docker.mjs')

/** `npm run test:worst -- [--minutes N] [--image NAME]`: what an employee, a computer and HR can do to 700 MB. */
const args = process.argv.slice(2)
const given = (flag) => args[args.indexOf(flag) + 1 || args.length]
const minutes = Number(given('--minutes') ?? 5)
const image = given('--image') ?? 'glasswork:test'

await ensureDocker()
if (!given('--image')) await buildImage(image)
const order = JSON.stringify({ image, minutes })
process.exit(await run(process.execPath, ['--import', 'tsx', 'tests/worst/run.ts', order]))
