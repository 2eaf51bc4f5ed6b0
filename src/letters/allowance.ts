import type { Payload } from 'payload'
import { now } from '../base/clock'
import { pastAccess } from '../db/rows'

const MINUTE = 60_000

/** How many letters may still leave in this minute: what a mail provider allows, less what left in the minute before. */
export class Allowance {
  private constructor(
    private left: number,
    private readonly from = now().getTime(),
  ) {}

  /**
   * @param perMinute as many as the provider takes; without it, any number.
   * @param inHand letters that are with the mail server, and may leave yet.
   */
  static async of(payload: Payload, perMinute: number | null, inHand = 0): Promise<Allowance> {
    if (perMinute === null) return new Allowance(Infinity)
    const since = new Date(now().getTime() - MINUTE).toISOString()
    const where = { sentAt: { greater_than: since } }
    const totalDocs = await pastAccess(payload, 'machine').count('outbox', where)
    return new Allowance(Math.max(0, perMinute - totalDocs - inHand))
  }

  /** Whether its minute is over: another is due. */
  get isOver(): boolean {
    return now().getTime() - this.from >= MINUTE
  }

  /** Takes up to so many. */
  take(wanted: number): number {
    const taken = Math.min(wanted, this.left)
    this.left -= taken
    return taken
  }
}
