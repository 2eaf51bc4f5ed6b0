import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ActivityWatch, seenBy, type Watchers } from './activityWatch'
import { MINUTE, minuteOf, SECOND, type Clock } from './clock'
import type { Machine } from './environment'
import { writePrivately } from './home'
import { addSeen, beginMinute, endOf, openMinutes, type OpenMinute } from './minutes'
import type { Vault } from './vault'
import { frontWindow, idleFor, InputCounts } from './x11'

const LOOK_EVERY = 5 * SECOND
/** A minute is closed so long after its end: what ActivityWatch saw of it has come in by then. */
const GRACE = 3 * SECOND
/** Without a key or a movement for so long, nobody is there. */
const IDLE_AFTER = 180 * SECOND

const OPEN = 'open'

/** Watches what is in front and whether somebody is there: by ActivityWatch where it runs, else by the X server. Knows no more than a minute. */
export class Watch {
  private readonly activityWatch: ActivityWatch
  private readonly inputs: InputCounts
  private watchers: Watchers = {}
  private watchersOf = 0
  private lookedAt = 0

  private constructor(
    private readonly machine: Machine,
    private readonly clock: Clock,
    private readonly vault: Vault,
    /** Minutes that are not closed yet; also on the disk, sealed, so that a kill loses none. */
    private open: OpenMinute[],
  ) {
    this.activityWatch = new ActivityWatch(machine.activityWatch)
    this.inputs = new InputCounts(clock)
  }

  static async start(machine: Machine, clock: Clock, vault: Vault): Promise<Watch> {
    let open: OpenMinute[] = []
    try {
      const sealed = await readFile(path.join(machine.home, OPEN))
      open = openMinutes.parse(JSON.parse(vault.open(OPEN, sealed).toString()))
    } catch {
      // Nothing was under way, or it can no longer be read.
    }
    return new Watch(machine, clock, vault, open)
  }

  private save(): Promise<void> {
    const content = this.vault.seal(OPEN, Buffer.from(JSON.stringify(this.open)))
    return writePrivately(path.join(this.machine.home, OPEN), content, false)
  }

  private async refreshWatchers(): Promise<void> {
    const now = this.clock.now()
    if (this.watchersOf === minuteOf(now)) return
    this.watchers = await this.activityWatch.watchers(now)
    this.watchersOf = minuteOf(now)
  }

  /** Looks once, if it is time to. */
  async look(): Promise<void> {
    const now = this.clock.now()
    await this.refreshWatchers()
    const known = this.open.find(({ at }) => at === minuteOf(now))
    if (known && now >= this.lookedAt && now - this.lookedAt < LOOK_EVERY) return
    const minute = known ?? this.begin(now)
    const since = this.lookedAt <= now && now - this.lookedAt <= 2 * LOOK_EVERY ? this.lookedAt : now
    this.lookedAt = now
    if (this.machine.hasX11) await this.lookAtX11(minute, since, now)
    await this.save()
  }

  private begin(now: number): OpenMinute {
    const begun = beginMinute(now)
    // Where the last look was in the minute before, nothing was missed between the two.
    if (this.lookedAt >= begun.at - MINUTE && this.lookedAt < begun.at) begun.from = begun.at
    this.open.push(begun)
    return begun
  }

  /** @param since when it was looked at before: what is seen now held since then. */
  private async lookAtX11(minute: OpenMinute, since: number, now: number): Promise<void> {
    const { currentwindow, afkstatus, 'os.hid.input': input } = this.watchers
    if (input) this.inputs.stop()
    else this.inputs.start()
    const [window, idle] = await Promise.all([
      currentwindow ? undefined : frontWindow(),
      afkstatus ? undefined : idleFor(),
    ])
    const active = idle !== undefined && idle < IDLE_AFTER
    addSeen(minute, { ...(window ? { window } : {}), active, ...this.inputs.take(minute.at) })
    if (active) this.countActive(since, now)
  }

  /** A stretch in which somebody was there, to the minutes that it lies in. */
  private countActive(since: number, now: number): void {
    for (const minute of this.open)
      minute.activeFor += Math.max(0, Math.min(now, endOf(minute)) - Math.max(since, minute.from))
  }

  /** Minutes that are over, whole; they stay open until `close` has been called. */
  async ended(): Promise<OpenMinute[]> {
    const over = this.open.filter((minute) => endOf(minute) + GRACE <= this.clock.now())
    return Promise.all(over.map((minute) => this.complete(minute)))
  }

  /** The minute with what ActivityWatch saw of it. */
  private async complete(minute: OpenMinute): Promise<OpenMinute> {
    await this.refreshWatchers()
    addSeen(minute, { active: false, ...this.inputs.take(minute.at) })
    if (!Object.keys(this.watchers).length) return minute
    const whole = structuredClone(minute)
    try {
      const span = { start: minute.from, end: endOf(minute) }
      addSeen(whole, seenBy(await this.activityWatch.watched(this.watchers, span, this.clock)))
    } catch {
      // It has stopped in the middle: what was seen otherwise stands.
    }
    return whole
  }

  async close(minutes: readonly OpenMinute[]): Promise<void> {
    if (!minutes.length) return
    this.open = this.open.filter(({ at }) => !minutes.some((each) => each.at === at))
    await this.save()
  }

  /** Stops looking; what is under way is finished all the same. */
  stop(): void {
    this.inputs.stop()
    this.lookedAt = 0
  }

  /** Stops looking, and forgets each minute that the pause touches. */
  async pause(since: number): Promise<void> {
    this.stop()
    const before = this.open.filter((minute) => endOf(minute) <= since)
    if (before.length === this.open.length) return
    this.open = before
    await this.save()
  }
}
