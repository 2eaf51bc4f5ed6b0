import { capture, NODE_OPTIONS } from './lib/run.mjs'

const CHECKS = [
  ['types', 'npx', ['tsc', '--noEmit']],
  ['lint', 'npx', ['eslint', '.', '--max-warnings', '0']],
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['imports', 'npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'payload.config.ts']],
  ['unused', 'npx', ['knip', '--no-progress']],
  ['generated', 'node', ['scripts/generate.mjs', '--check']],
]

/** Runs every check, two at a time. @returns `{ passed, failed }`. */
export const check = async () => {
  const queue = [...CHECKS]
  const tally = { passed: 0, failed: 0 }
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, command, args] = next
      const started = Date.now()
      const { code, output } = await capture(command, args, { NODE_OPTIONS })
      const seconds = ((Date.now() - started) / 1000).toFixed(0)
      process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n`)
      if (code !== 0) process.stdout.write(`${output.trim()}\n`)
      tally[code === 0 ? 'passed' : 'failed']++
    }
  }
  await Promise.all([worker(), worker()])
  return tally
}

if (process.argv[1]?.endsWith('check.mjs')) process.exit((await check()).failed ? 1 : 0)
