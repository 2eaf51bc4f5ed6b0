import { spawn } from 'node:child_process'

/** Node's options for everything that loads Payload: Lexical's development build can hang at import on Node 20. */
export const NODE_OPTIONS = '--conditions=production --no-warnings'

/** Runs a command with its output shown, on standard output or on another stream. @returns its exit code. */
export const run = (command, args, env = {}, output = process.stdout) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', output, 'inherit'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    })
    child.on('error', () => resolve(127))
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })

/** The same with its output kept, in a folder. */
export const capture = (command, args, env = {}, cwd = process.cwd()) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      cwd,
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('exit', (code) => resolve({ code: code ?? 1, output }))
  })
