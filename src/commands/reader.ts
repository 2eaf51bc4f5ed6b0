import { writeFileSync } from 'node:fs'
import type { Outcome, Task } from '../files/apart'
import { Unreadable } from '../files/unreadable'
import { readTable, type TableWish } from '../people/imports/readTable'
import { readActivityWatch, type ActivityWatchWish } from '../records/reports/readActivityWatch'

/** Reads files for the server, in a process of its own: one after the other, each handed over whole. */
const READERS: Readonly<Record<string, (bytes: Buffer, options: never) => unknown>> = {
  table: (bytes, wish: TableWish) => readTable(bytes, wish),
  activitywatch: (bytes, wish: ActivityWatchWish) => readActivityWatch(bytes, wish),
}

/** Bytes; who has grown so far reads no other file. */
const GROWN = 140 * 1_048_576

const read = async ({ name, bytes, options }: Task): Promise<Outcome> => {
  try {
    const value = await READERS[name]?.(Buffer.from(bytes), options as never)
    return { value }
  } catch (error) {
    return { reason: error instanceof Unreadable ? error.reason : 'unreadable' }
  }
}

try {
  // Where the machine runs out of memory all the same, this goes first, and not the server.
  writeFileSync('/proc/self/oom_score_adj', '1000')
} catch {
  // Not Linux.
}
process.on('disconnect', () => process.exit())
process.on('message', (task: Task) => {
  void read(task).then((outcome) =>
    process.send?.({ ...outcome, grown: process.memoryUsage.rss() > GROWN } satisfies Outcome),
  )
})
