import { readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { removeUnfinished, writePrivately } from './home'
import type { Vault } from './vault'

export type Kind = 'minute' | 'screenshot'

interface Waiting {
  name: string
  kind: Kind
  bytes: number
}

export interface Entry {
  name: string
  about: unknown
  content: Buffer
}

const NAME = /^\d{12}\.(minute|screenshot)$/

const pack = (about: unknown, content: Buffer): Buffer => {
  const head = Buffer.from(JSON.stringify(about))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return Buffer.concat([length, head, content])
}

const unpack = (packed: Buffer): { about: unknown; content: Buffer } => {
  const end = 4 + packed.readUInt32BE(0)
  return { about: JSON.parse(packed.subarray(4, end).toString()) as unknown, content: packed.subarray(end) }
}

/**
 * What waits to be sent, oldest first, encrypted on this computer's disk: one sealed file an entry, so that a kill at any line leaves each
 * of them whole or absent. Above the limit the oldest go.
 */
export class Queue {
  private waiting: Waiting[] = []
  private next = 1

  private constructor(
    private readonly dir: string,
    private readonly vault: Vault,
    /** Bytes. */
    private readonly limit: number,
    /** Told how many entries were lost: dropped for room, or no longer readable. */
    private readonly onLost: (why: 'full' | 'unreadable', count: number) => Promise<void>,
  ) {}

  static async open(
    dir: string,
    vault: Vault,
    limit: number,
    onLost: (why: 'full' | 'unreadable', count: number) => Promise<void>,
  ): Promise<Queue> {
    const queue = new Queue(dir, vault, limit, onLost)
    // What a kill left unfinished was never in the queue.
    await removeUnfinished(dir)
    for (const name of (await readdir(dir)).sort()) {
      const kind = NAME.exec(name)?.[1] as Kind | undefined
      if (kind) queue.waiting.push({ name, kind, bytes: (await stat(path.join(dir, name))).size })
    }
    queue.next = Number(queue.waiting.at(-1)?.name.slice(0, 12) ?? 0) + 1
    await queue.makeRoom()
    return queue
  }

  get length(): number {
    return this.waiting.length
  }

  get bytes(): number {
    return this.waiting.reduce((sum, { bytes }) => sum + bytes, 0)
  }

  async add(kind: Kind, about: object, content: Buffer = Buffer.alloc(0)): Promise<void> {
    const name = `${String(this.next++).padStart(12, '0')}.${kind}`
    const sealed = this.vault.seal(name, pack(about, content))
    await writePrivately(path.join(this.dir, name), sealed)
    this.waiting.push({ name, kind, bytes: sealed.length })
    await this.makeRoom()
  }

  /** The oldest of a kind. One that does not open, as after damage to the disk, is removed and counted. */
  async oldest(kind: Kind, most: number): Promise<Entry[]> {
    const entries: Entry[] = []
    for (const { name } of this.waiting.filter((each) => each.kind === kind)) {
      if (entries.length === most) break
      try {
        const sealed = await readFile(path.join(this.dir, name))
        entries.push({ name, ...unpack(this.vault.open(name, sealed)) })
      } catch (error) {
        // It made room for another one meanwhile.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue
        await this.remove([name])
        await this.onLost('unreadable', 1)
      }
    }
    return entries
  }

  async remove(names: readonly string[]): Promise<void> {
    for (const name of names) await rm(path.join(this.dir, name), { force: true })
    this.waiting = this.waiting.filter(({ name }) => !names.includes(name))
  }

  private async makeRoom(): Promise<void> {
    let bytes = this.bytes
    const gone: string[] = []
    for (const each of this.waiting) {
      if (bytes <= this.limit) break
      bytes -= each.bytes
      gone.push(each.name)
    }
    if (!gone.length) return
    await this.onLost('full', gone.length)
    await this.remove(gone)
  }
}
