import { spawn } from 'node:child_process'

/** What a process of Glasswork is given, whoever starts it, and however bare the environment is. */
export const ENVIRONMENT = {
  // React and Next look at it as they are loaded. Unset, a part of React is the one for development and another is not: no letter is drawn.
  NODE_ENV: /** @type {const} */ ('production'),
  // By default each thread keeps an arena of memory of its own, and what images and uploads leave behind stays in it: seen as 46 MB after
  // 20,000 bad uploads, with nothing of it in use; with two arenas it was 11 MB. To map each large buffer by itself as well
  // (MALLOC_MMAP_THRESHOLD_) gives nothing more, and costs a sixth of the pictures a second.
  MALLOC_ARENA_MAX: '2',
}

/**
 * Lexical's development build can hang at import on Node 20, so no development builds. And room for what a request leaves behind at once:
 * with Node's own 16 MB a tenth of the time of a batch of minutes went into collecting it. It is collected on request where a picture finds no
 * room, see src/files/places.ts.
 */
export const FLAGS = ['--conditions=production', '--no-warnings', '--max-semi-space-size=64', '--expose-gc']

/** Starts a built program in this terminal, and ends as it ends. A process of its own: some of this is read before a process begins. */
export const become = (script, args = [], more = {}) => {
  const child = spawn(process.execPath, [...FLAGS, script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...more, ...ENVIRONMENT },
  })
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

/** Runs a built program beside what this terminal is busy with: its output is told as it would be to a file. @returns its exit code. */
export const beside = (script, args, more) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...FLAGS, script, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...more, ...ENVIRONMENT },
    })
    child.stdout.pipe(process.stdout, { end: false })
    child.stderr.pipe(process.stderr, { end: false })
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
