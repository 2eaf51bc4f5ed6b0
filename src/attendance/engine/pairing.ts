import { NONE, span, type Minutes, type Span } from './minutes'
import type { Counted } from './punches'
import type { Reason } from './types'

/** What a day's punches say of when somebody was there. */
export interface Paired {
  /** Between each in and its out. */
  presence: Minutes
  /** Punched breaks that were closed. */
  breaks: Minutes
  /** An in that nothing closed. */
  openIn?: number
  /** The first out that closed nothing, before any pair. */
  loneOut?: number
  reasons: Reason[]
}

/** R4: what the pairing of every punch knows while it goes through them. */
class EveryPunch {
  private readonly pairs: Span[] = []
  private readonly breaks: Span[] = []
  private readonly reasons: Reason[] = []
  private opened: number | undefined
  private breakSince: number | undefined
  private loneOut: number | undefined

  read({ at, kind }: Counted): void {
    if (kind === 'in') this.open(at)
    else if (kind === 'out') this.close(at)
    else if (kind === 'break-start') this.startBreak(at)
    else if (kind === 'break-end') this.endBreak(at)
    else if (this.opened === undefined) this.open(at)
    else this.close(at)
  }

  private open(at: number): void {
    if (this.opened === undefined) this.opened = at
    else if (this.breakSince === undefined) this.reasons.push('in-twice')
    else this.endBreak(at)
  }

  private close(at: number): void {
    if (this.opened !== undefined) {
      this.pairs.push([this.opened, at])
      this.opened = undefined
      this.dropBreak()
    } else if (this.pairs.length) this.reasons.push('out-twice')
    else {
      this.reasons.push('missing-in')
      this.loneOut ??= at
    }
  }

  private startBreak(at: number): void {
    if (this.opened === undefined) return
    this.dropBreak()
    this.breakSince = at
  }

  private endBreak(at: number): void {
    if (this.breakSince !== undefined) this.breaks.push([this.breakSince, at])
    this.breakSince = undefined
  }

  /** A break that is not closed does not count. */
  private dropBreak(): void {
    if (this.breakSince !== undefined) this.reasons.push('break-open')
    this.breakSince = undefined
  }

  /** R5: an in that nothing closes is missing its out once the day is over, and not before. */
  end(over: boolean): Paired {
    if (over && this.opened !== undefined) {
      this.reasons.push('missing-out')
      this.dropBreak()
    }
    return {
      presence: this.pairs,
      breaks: this.breaks,
      openIn: this.opened,
      loneOut: this.loneOut,
      reasons: this.reasons,
    }
  }
}

/** R4: the first and the last punch, whatever their kind. */
const pairEnds = (punches: readonly Counted[], extent: Span | null, over: boolean): Paired => {
  const first = punches[0]?.at
  const last = punches.at(-1)?.at
  if (first === undefined || last === undefined) return { presence: NONE, breaks: NONE, reasons: [] }
  if (first < last) return { presence: span(first, last), breaks: NONE, reasons: [] }
  const isStart = !extent || Math.abs(first - extent[0]) <= Math.abs(first - extent[1])
  return isStart
    ? { presence: NONE, breaks: NONE, openIn: first, reasons: over ? ['missing-out'] : [] }
    : { presence: NONE, breaks: NONE, loneOut: first, reasons: ['missing-in'] }
}

/**
 * R4, R5: pairs the punches of a day.
 * @param extent from when to when the shift reaches, which says what a single punch is
 * @param over whether the day has ended
 */
export const pair = (
  punches: readonly Counted[],
  pairing: 'every' | 'first-last',
  extent: Span | null,
  over: boolean,
): Paired => {
  const counted = punches.filter(({ repeat }) => !repeat)
  const every = new EveryPunch()
  if (pairing === 'first-last') return pairEnds(counted, extent, over)
  for (const punch of counted) every.read(punch)
  return every.end(over)
}
