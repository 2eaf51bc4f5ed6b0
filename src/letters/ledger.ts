import type { Payload } from 'payload'
import { inTurn } from '../db/inTurn'
import { settleLetters, type Settled } from '../db/outbox'
import { faultPoint } from '../base/faults'

/** What is known of a letter is written so soon: of many that are known at once, each transaction writes some. */
const AT_LATEST = 500

/** Writes what became of letters that one holder has, in small groups and soon: who is killed then knows what was taken. */
export class Ledger {
  private known: Settled[] = []
  private timer: NodeJS.Timeout | undefined
  /** Whether what is known could not be written: it is kept, and written with the next. */
  isStuck = false

  constructor(
    private readonly payload: Payload,
    private readonly holder: string,
    private readonly group: number,
    private readonly written: (letters: readonly Settled[]) => void,
  ) {}

  note(letter: Settled): void {
    this.known.push(letter)
    if (this.known.length >= this.group) void this.writeSoon()
    else this.timer ??= setTimeout(() => void this.writeSoon(), AT_LATEST)
  }

  /** Writes all that is known. @throws where the database does not take it. */
  write(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    return inTurn(`ledger:${this.holder}`, async () => {
      const letters = this.known
      if (!letters.length) return
      this.known = []
      faultPoint('after-send-before-mark')
      try {
        await settleLetters(this.payload, this.holder, letters)
      } catch (error) {
        this.known = [...letters, ...this.known]
        throw error
      }
      this.written(letters)
    })
  }

  private async writeSoon(): Promise<void> {
    try {
      await this.write()
      this.isStuck = false
    } catch {
      this.isStuck = true
    }
  }
}
