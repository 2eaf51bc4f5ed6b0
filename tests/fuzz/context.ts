/** A minute as a well-behaved device sends it. */
export interface Sample {
  at: string
  keys: number
  clicks: number
  title?: string
  program?: string
}

export interface FuzzDevice {
  id: string
  token: string
}

const MINUTE = 60_000

/** What is real in a request that is otherwise wrong, and what must be stored in the end. */
export class FuzzContext {
  /** `device|minute` → its counts. */
  readonly minutes = new Map<string, Sample>()
  /** `device|clientId`. */
  readonly screenshots = new Set<string>()
  private readonly used = new Map<string, number>()

  /**
   * @param slots moments of working time, each a minute, none twice.
   * @param code an enrolment code that nobody has used yet.
   */
  constructor(
    readonly devices: readonly FuzzDevice[],
    private readonly slots: readonly string[],
    readonly code: string,
    readonly picture: Buffer,
  ) {}

  /** A minute that this device has not sent yet. Each second slot is left free: nothing of it may be stored. */
  freshMinute(device: FuzzDevice): Sample {
    const n = this.used.get(device.id) ?? 0
    this.used.set(device.id, n + 1)
    const at = this.slots[2 * n]
    if (at === undefined) throw new Error('no minute is left; give more slots')
    return { at, keys: n % 97, clicks: n % 13 }
  }

  /** A moment at which collecting was allowed and nothing is ever sent in earnest. */
  anyMoment(): string {
    return this.slots[1]!
  }

  expectMinute(device: FuzzDevice, sample: Sample): void {
    this.minutes.set(`${device.id}|${sample.at}`, sample)
  }
}

/** Minutes between 09:00 and 11:59 in Shanghai of the given days. */
export const morningSlots = (days: readonly string[]): string[] =>
  days.flatMap((day) =>
    Array.from({ length: 179 }, (_, m) =>
      new Date(Date.parse(`${day}T01:00:00Z`) + m * MINUTE).toISOString(),
    ),
  )
