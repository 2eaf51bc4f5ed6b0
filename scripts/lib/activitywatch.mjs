import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from './ports.mjs'

const run = promisify(execFile)
const VERSION = '0.12.0'
/** With peewee 4, which pip would choose, reading events and exporting answer 500. */
const PACKAGES = [`aw-server==${VERSION}`, 'peewee<4']

const works = async (binary) => {
  try {
    await run(binary, ['--version'], { timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

/** Without pip in it, so that a Python without ensurepip will do; and moved nowhere, since its scripts name its folder. */
const install = async (folder) => {
  await mkdir(path.dirname(folder), { recursive: true })
  await rm(folder, { recursive: true, force: true })
  const python = path.join(folder, 'bin/python')
  await run('python3', ['-m', 'venv', '--without-pip', folder], { timeout: 120_000 })
  const pip = ['-m', 'pip', '--python', python, 'install', '-q', '--disable-pip-version-check']
  await run('python3', [...pip, ...PACKAGES], { timeout: 300_000 })
}

/**
 * An aw-server, in this order: AW_SERVER; a cached one; the Python package, installed into a folder of its own.
 * @returns its path, or undefined where none can be had.
 */
export const findAwServer = async (log = () => {}) => {
  const { AW_SERVER, XDG_CACHE_HOME } = process.env
  if (AW_SERVER) return AW_SERVER
  const cache = path.join(XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'glasswork')
  const folder = path.join(cache, `aw-server-${VERSION}`)
  const binary = path.join(folder, 'bin/aw-server')
  if (await works(binary)) return binary
  try {
    await install(folder)
    if (await works(binary)) return binary
    log('aw-server was installed and does not run')
  } catch (error) {
    log(
      String(error.stderr || error.message)
        .trim()
        .split('\n')
        .pop(),
    )
  }
  return undefined
}

const isUp = async (origin) => {
  try {
    return (await fetch(`${origin}/api/0/info`, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}

/**
 * Runs an aw-server on this machine alone, on a port of its own, with its data in a folder that goes when it stops.
 * @param {(line: string) => void} log
 * @returns `{ origin, stop }`, or null where none can be had.
 */
export const startAwServer = async (log = () => {}) => {
  const binary = await findAwServer(log)
  if (!binary) return null
  const dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-aw-'))
  const port = await freePort()
  const args = ['--host', '127.0.0.1', '--port', String(port), '--storage', 'peewee']
  const child = spawn(binary, args, {
    stdio: 'ignore',
    env: {
      ...process.env,
      XDG_DATA_HOME: path.join(dir, 'data'),
      XDG_CONFIG_HOME: path.join(dir, 'config'),
      XDG_CACHE_HOME: path.join(dir, 'cache'),
    },
  })
  const ended = new Promise((resolve) => {
    child.once('exit', resolve)
    child.once('error', resolve)
  })
  const stop = async () => {
    child.kill('SIGKILL')
    await ended
    await rm(dir, { recursive: true, force: true })
  }
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 120; tries++) {
    if (child.exitCode !== null) break
    if (await isUp(origin)) return { origin, stop }
    await sleep(250)
  }
  log('aw-server did not come up')
  await stop()
  return null
}
