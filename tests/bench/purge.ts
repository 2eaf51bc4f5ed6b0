import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile, unlink } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { randomNames } from '../../src/files/names'
import type { Cast } from '../faults/cast'
import { moment } from '../faults/round'
import type { Site } from '../faults/site'
import { MONDAY, onSite, scaled, type Bench, type Measured, type Run } from './bench'
import { openRaw, type Raw } from './raw'
import { atOnce, byTurns, secondsOf } from './rounds'
import { stamp } from './rows'

const ROUNDS = 3
const ROWS = 100_000
const CHUNK = 2_000
const CONTENT = Buffer.alloc(200, 1)
const AT = moment(MONDAY, 40, '10:00')

const fileOf = (root: string, name: string): string => path.join(root, name.slice(0, 2), name)

/** Screenshots that expired a week ago, with their files, of a size that matters little to who deletes them. */
const arrange = async (raw: Raw, cast: Cast, root: string, count: number): Promise<void> => {
  const known = new Set<string>()
  const file = (): string => {
    const name = randomNames(1)[0]!
    const folder = path.dirname(fileOf(root, name))
    if (!known.has(folder)) mkdirSync(folder, { recursive: true })
    known.add(folder)
    writeFileSync(fileOf(root, name), CONTENT)
    return name
  }
  const who = { subject: cast.person.id, company: cast.company, device: cast.devices[0]!.id }
  for (let done = 0; done < count; done += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, count - done) }, (_, i) => {
      const at = MONDAY + (done + i) * 1_000
      const clientId = randomNames(1)[0]!
      return {
        ...stamp(who, at, '2040-01-02', at + 30 * 86_400_000),
        clientId,
        key: `${who.device}:${clientId}`,
        file: file(),
        thumb: file(),
        width: 1600,
        height: 900,
        bytes: CONTENT.length,
      }
    })
    await raw.insert('screenshots', rows)
  }
}

const mediaOf = (site: Site): string => path.join(site.dir, 'media', 'screenshots')

const purged = async (site: Site, count: number): Promise<void> => {
  const outcome = await site.ask<{ counts?: Record<string, number> }>({ do: 'job', name: 'purgeExpired' })
  assert.equal(outcome.counts?.screenshots, count)
}

const PATHS = [
  'src/jobs/records/purgeExpired.ts',
  'src/db/expired.ts',
  'src/db/sqlite/',
  'src/db/mongo/expired.ts',
  'src/files/',
  'tests/bench/purge.ts',
]

export const purge: Bench = {
  name: 'purge',
  unit: 'rows/s',
  floor: 'one delete of as many rows by the driver, and unlink of as many files',
  value: 'purgeExpired: 100,000 screenshots, two files each',
  target: { of: 'ratio', least: 0.6 },
  paths: PATHS,
  measure: (run) =>
    onSite(run.database, { at: AT }, async (site, cast) => {
      const raw = await openRaw(site)
      const count = scaled(ROWS, run)
      const floorRoot = path.join(site.dir, 'floor')
      try {
        return await byTurns(ROUNDS, {
          say: run.say,
          warmUp: 0,
          floor: async () => {
            await arrange(raw, cast, floorRoot, count)
            return (
              count /
              (await secondsOf(async () => {
                const names = await raw.deleteExpired('screenshots', new Date(AT))
                assert.equal(names.length, 2 * count)
                const tasks = names.map((name) => () => unlink(fileOf(floorRoot, name)))
                await atOnce(64, tasks)
              }))
            )
          },
          value: async () => {
            await arrange(raw, cast, mediaOf(site), count)
            return count / (await secondsOf(() => purged(site, count)))
          },
        })
      } finally {
        await raw.close()
      }
    }),
}

const MEGABYTE = 1_048_576

/** Resident memory of another process, from Linux. */
const residentOf = async (pid: number | undefined): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1_024
}

/** The most memory that a process holds while something runs. */
const peakWhile = async (pid: number | undefined, work: () => Promise<unknown>): Promise<number> => {
  let done = false
  let peak = 0
  const watch = async () => {
    while (!done) {
      peak = Math.max(peak, await residentOf(pid))
      await sleep(5)
    }
  }
  const watching = watch()
  try {
    await work()
  } finally {
    done = true
  }
  await watching
  return peak
}

const memoryOf = (run: Run): Promise<Measured> =>
  onSite(run.database, { at: AT }, async (site, cast) => {
    const count = scaled(ROWS, run)
    const raw = await openRaw(site)
    await arrange(raw, cast, mediaOf(site), count)
    await raw.close()
    // A process that has done nothing yet.
    await site.stop()
    await site.start({ at: AT, execArgv: ['--expose-gc'] })
    const rss = await site.ask<number>({ do: 'memory' })
    const peak = await peakWhile(site.pid, () => purged(site, count))
    run.say(`idle ${(rss / MEGABYTE).toFixed(0)} MB, peak ${(peak / MEGABYTE).toFixed(0)} MB`)
    return { floor: rss / MEGABYTE, value: (peak - rss) / MEGABYTE, ratio: (peak - rss) / rss }
  })

export const purgeMemory: Bench = {
  name: 'purge-memory',
  unit: 'MB',
  floor: 'resident memory of the idle server',
  value: 'what its peak adds while it purges 100,000 rows',
  target: { of: 'value', most: 150 },
  paths: PATHS,
  measure: memoryOf,
}
