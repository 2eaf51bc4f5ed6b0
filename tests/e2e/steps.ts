import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'

export interface Tally {
  passed: number
  failed: number
}

/** A step of so many seconds is told with them. */
const LONG_S = 5

/** Runs the steps of a walk in order; after the first that fails the rest cannot be walked and counts as one failure. */
export const walker = (name: string, tally: Tally, page: () => Page | undefined) => {
  let stuck = false
  return async (what: string, run: () => Promise<void>): Promise<void> => {
    if (stuck) return
    const began = Date.now()
    try {
      await run()
      tally.passed++
      const seconds = Math.round((Date.now() - began) / 1000)
      process.stdout.write(`ok   ${name}: ${what}${seconds < LONG_S ? '' : ` (${seconds} s)`}\n`)
    } catch (error) {
      stuck = true
      tally.failed++
      process.stdout.write(`FAIL ${name}: ${what}\n${(error as Error).stack ?? String(error)}\n`)
      const folder = process.env.E2E_PICTURES
      if (!folder) return
      await mkdir(folder, { recursive: true })
      await page()?.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
    }
  }
}
