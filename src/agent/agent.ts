import path from 'node:path'
import { z } from 'zod'
import { noneOf, type ActivityItem, type ConfigAnswer } from '../endpoints/ingest/schemas'
import { Api, type Reply, type ScreenshotAbout } from './api'
import { HOUR, MINUTE, minuteOf, SECOND, type Clock } from './clock'
import type { Machine } from './environment'
import { pausedSince, removeUnfinished, type Enrolment } from './home'
import { asTaken, foldMinute } from './minutes'
import { Queue, type Entry } from './queue'
import { readTally, readTold, writeTally, writeTold, type Tally, type Told } from './records'
import type { Shot } from './screens'
import type { Status } from './status'
import { openVault } from './vault'
import { backOff, verdictOn, type Answered } from './verdict'
import { Watch } from './watch'

/** What may wait to be sent: months of minutes, weeks of screenshots. */
export const QUEUE_LIMIT = 200 * 1024 * 1024
/** Minutes in one batch: far below what the server takes, however long their titles. */
const BATCH = 200
/** A moment that passed longer ago, as while the computer slept, is not made up for. */
const LATE = MINUTE
/** Without a network, the last answer stands for so long. */
const TRUSTED_FOR = 72 * HOUR
const FRESH = 10 * SECOND

/** What waits was named by this program: an earlier version put the screen into the name alone. */
const screenshotAbout = z
  .object({ clientId: z.string(), capturedAt: z.string(), screen: z.number().optional() })
  .transform(({ screen, ...about }) => ({
    ...about,
    screen: screen ?? Number(/-([0-7])$/.exec(about.clientId)?.[1] ?? 0),
  }))

export interface AgentOptions {
  machine: Machine
  enrolment: Enrolment
  clock: Clock
  captureScreens: () => Promise<Shot[]>
  /** From 0 to 1. */
  random: () => number
  queueLimit?: number
}

/** One enrolled computer: asks what it may, records that and no more, and sends it until it is answered. */
export class Agent {
  private readonly machine: Machine
  private readonly clock: Clock
  private readonly api: Api
  private watch!: Watch
  private queue!: Queue
  private tally!: Tally
  private told: Told | null = null
  private askedFor = 0
  private unreachableSince: number | null = null
  private pausedSince: string | null = null
  private screensFailed = false
  private isRevoked = false
  private failures = 0
  private sendAt = 0
  private observing?: Promise<void>
  private delivering?: Promise<void>

  private constructor(private readonly options: AgentOptions) {
    this.machine = options.machine
    this.clock = options.clock
    this.api = new Api(options.enrolment)
  }

  static async start(options: AgentOptions): Promise<Agent> {
    const agent = new Agent(options)
    const { home } = options.machine
    await removeUnfinished(home)
    const vault = await openVault(home)
    agent.tally = await readTally(home)
    agent.told = await readTold(home)
    agent.watch = await Watch.start(options.machine, options.clock, vault)
    const limit = options.queueLimit ?? QUEUE_LIMIT
    agent.queue = await Queue.open(path.join(home, 'queue'), vault, limit, async (why, count) => {
      agent.tally[why] += count
      await writeTally(home, agent.tally)
    })
    return agent
  }

  /** Does what is due now: records, then sends. Called once a second; what is still under way is not begun again, so that a slow upload holds up no recording. */
  async tick(): Promise<void> {
    this.observing ??= this.observe().finally(() => (this.observing = undefined))
    await this.observing
    this.delivering ??= this.deliver().finally(() => (this.delivering = undefined))
    await this.delivering
  }

  /** Ends recording; what is in the queue stays there. */
  async stop(): Promise<void> {
    await Promise.allSettled([this.observing, this.delivering])
    this.watch.stop()
  }

  get status(): Status {
    const { categories } = this.trusted() ?? {}
    const common = {
      waiting: this.queue.length,
      tally: this.tally,
      unreachableSince: this.unreachableSince,
      screensFailed: this.screensFailed,
    }
    if (this.isRevoked) return { is: 'revoked', ...common }
    if (this.pausedSince !== null) return { is: 'paused', since: this.pausedSince, ...common }
    if (this.told?.config.paused) return { is: 'paused-in-portal', ...common }
    if (!categories) return { is: 'unknown', ...common }
    const { activity, screenshots } = categories
    if (!activity.collect && !screenshots.collect)
      return { is: 'nothing', code: activity.code ?? screenshots.code, ...common }
    return {
      is: 'recording',
      activity: activity.collect,
      ...(screenshots.collect ? { perHour: screenshots.perHour ?? 0 } : {}),
      ...common,
    }
  }

  /** What the server said last, while that still counts. */
  private trusted(): ConfigAnswer | undefined {
    if (!this.told || this.clock.now() - this.told.at > TRUSTED_FOR) return undefined
    return this.told.config
  }

  private async observe(): Promise<void> {
    if (this.isRevoked) return
    this.pausedSince = await pausedSince(this.machine.home)
    await this.ask()
    await this.see()
    await this.shoot()
  }

  /** Asks what may be recorded: at the beginning of each minute, and before a screenshot. */
  private async ask(beforeCapture = false): Promise<void> {
    const now = this.clock.now()
    const isFresh = beforeCapture
      ? this.told !== null && now - this.told.at < FRESH && this.told.at <= now
      : this.askedFor === minuteOf(now)
    if (isFresh) return
    const reply = await this.api.config()
    this.askedFor = minuteOf(now)
    if (!reply.ok) return this.notTold(reply.answered)
    this.unreachableSince = null
    const past = (this.told?.moments ?? []).filter((at) => at <= now && now - at <= LATE)
    const coming = reply.body.categories.screenshots.captureAt.map((at) => Date.parse(at))
    this.told = {
      at: now,
      config: reply.body,
      moments: [...past, ...coming.filter((at) => !past.includes(at))],
    }
    await writeTold(this.machine.home, this.told)
  }

  private async notTold(answered: Answered): Promise<void> {
    const now = this.clock.now()
    const verdict = verdictOn(answered, now)
    if (verdict.is === 'stop') return this.revoke()
    if (verdict.is === 'drop') {
      this.unreachableSince = null
      if (!this.told) return
      // The account or the employment is not open: an answer, though not the one that was asked for.
      const categories = noneOf(this.told.config.categories, verdict.code)
      this.told = { at: now, config: { ...this.told.config, categories }, moments: [] }
      return writeTold(this.machine.home, this.told)
    }
    this.unreachableSince ??= now
  }

  private revoke(): void {
    this.isRevoked = true
    this.watch.stop()
  }

  /** Looks at what is in front, and puts minutes that are over into the queue. */
  private async see(): Promise<void> {
    const { status } = this
    const isOn = status.is === 'recording' && status.activity
    if (status.is === 'paused') await this.watch.pause(Date.parse(status.since))
    else if (!isOn) this.watch.stop()
    const ended = await this.watch.ended()
    for (const minute of ended) {
      const item = foldMinute(minute)
      if (item) await this.queue.add('minute', item)
    }
    await this.watch.close(ended)
    if (isOn) await this.watch.look()
  }

  private mayShoot(): boolean {
    const { status } = this
    return status.is === 'recording' && status.perHour !== undefined
  }

  /** Takes a picture of each screen if a told moment has come. */
  private async shoot(): Promise<void> {
    const now = this.clock.now()
    const due = this.told?.moments.filter((at) => at <= now) ?? []
    if (!this.told || !due.length) return
    const moment = due.findLast((at) => now - at <= LATE)
    // Asked again, since consent may have been withdrawn a second ago; without a network the telling stands.
    if (moment !== undefined && this.mayShoot()) await this.ask(true)
    this.pausedSince = await pausedSince(this.machine.home)
    if (moment !== undefined && this.mayShoot()) await this.keepShots(moment)
    this.told.moments = this.told.moments.filter((at) => !due.includes(at))
    await writeTold(this.machine.home, this.told)
  }

  private async keepShots(moment: number): Promise<void> {
    const capturedAt = new Date(this.clock.now()).toISOString()
    let shots: Shot[]
    try {
      shots = await this.options.captureScreens()
      this.screensFailed = false
    } catch {
      this.screensFailed = true
      return
    }
    // Named by the moment, so that one that is taken anew after a kill is the same one to the server.
    for (const { screen, jpeg } of shots)
      await this.queue.add('screenshot', { clientId: `${moment}-${screen}`, capturedAt, screen }, jpeg)
  }

  /** Sends what waits, oldest first, until it is answered or must wait. */
  private async deliver(): Promise<void> {
    if (this.isRevoked || this.clock.now() < this.sendAt) return
    while (await this.deliverMinutes());
    if (this.clock.now() < this.sendAt) return
    while (await this.deliverScreenshot());
  }

  private async deliverMinutes(): Promise<boolean> {
    const entries = await this.queue.oldest('minute', BATCH)
    if (!entries.length) return false
    const reply = await this.api.activity(
      entries.map(({ about }) => asTaken(about as ActivityItem, this.told?.config)),
    )
    if (!(await this.settle(entries, reply))) return false
    if (reply.ok)
      for (const { status, code = 'invalid' } of reply.body.results)
        if (status === 'refused') this.count(code, 1)
        else this.tally.sent++
    await writeTally(this.machine.home, this.tally)
    return true
  }

  private async deliverScreenshot(): Promise<boolean> {
    const [entry] = await this.queue.oldest('screenshot', 1)
    if (!entry) return false
    const about: ScreenshotAbout = screenshotAbout.parse(entry.about)
    const reply = await this.api.screenshot(about, entry.content)
    if (!(await this.settle([entry], reply))) return false
    if (reply.ok) this.tally.sent++
    await writeTally(this.machine.home, this.tally)
    return true
  }

  private count(code: string, times: number): void {
    this.tally.refused[code] = (this.tally.refused[code] ?? 0) + times
  }

  /** Does with entries what the answer says. @returns whether the next ones may be sent at once. */
  private async settle(entries: readonly Entry[], reply: Reply<unknown>): Promise<boolean> {
    const now = this.clock.now()
    const verdict = verdictOn(reply.ok ? { status: 200 } : reply.answered, now)
    if (verdict.is === 'stop') {
      this.revoke()
      return false
    }
    if (verdict.is === 'retry') {
      this.failures++
      this.sendAt = now + (verdict.after ?? backOff(this.failures, this.options.random()))
      return false
    }
    this.failures = 0
    await this.queue.remove(entries.map(({ name }) => name))
    if (verdict.is === 'drop') this.count(verdict.code, entries.length)
    return true
  }
}
