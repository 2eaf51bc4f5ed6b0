import './plainAssert'
import { writeFile } from 'node:fs/promises'
import os from 'node:os'
import { walkMonth } from './month/walk'
import { walkPolicyLife } from './policyLife'
import { walkHrMonthAlone } from './hrMonthStage'
import { walkStates } from './states/walk'
import { walkRealStart } from './realStart'
import { walkTheDay } from './walk'
import type { Cast } from './visitor'

/**
 * By hand: E2E_SHOTS=180, E2E_ONLY=en, E2E_WALK=real, day, month, hrMonth, policy or states; E2E_PICTURES names a folder for a picture of where a walk failed;
 * E2E_AT_ONCE=1 walks one after the other.
 */
const shots = Number(process.env.E2E_SHOTS ?? 20)
const atOnce = Number(process.env.E2E_AT_ONCE ?? Math.min(2, os.availableParallelism()))
const { E2E_ONLY: only, E2E_WALK: wanted } = process.env
const tally = { passed: 0, failed: 0 }

/** The longest first: the others fill what is left of the time. */
const WALKS: Record<string, (cast: Cast) => Promise<void>> = {
  day: (cast) => walkTheDay(cast, shots, tally),
  states: (cast) => walkStates(cast, tally),
  month: (cast) => walkMonth(cast, tally),
  hrMonth: (cast) => walkHrMonthAlone(cast, tally),
  policy: (cast) => walkPolicyLife(cast, tally),
  real: (cast) => walkRealStart({ ...cast, phone: false }, tally),
}
const casts: Cast[] = [
  { database: 'sqlite', language: 'en', phone: false },
  ...(process.env.MONGO_URI ? [{ database: 'mongo', language: 'zh', phone: true } as const] : []),
]
const ahead = Object.entries(WALKS)
  .filter(([name]) => wanted === undefined || wanted === name)
  .flatMap(([name, walk]) =>
    casts.filter(({ language }) => !only || only === language).map((cast) => ({ name, walk, cast })),
  )
/** How long each took, in milliseconds. */
const walks: [string, number][] = []

const walkOn = async (): Promise<void> => {
  for (let next = ahead.shift(); next; next = ahead.shift()) {
    const { name, walk, cast } = next
    const began = Date.now()
    await walk(cast).catch((error: Error) => {
      tally.failed++
      process.stdout.write(`FAIL ${cast.language}, ${cast.database}: ${error.stack ?? ''}\n`)
    })
    walks.push([`the walk ${name}, ${cast.language}, ${cast.database}`, Date.now() - began])
  }
}
await Promise.all(Array.from({ length: atOnce }, walkOn))
if (process.env.E2E_REPORT) await writeFile(process.env.E2E_REPORT, JSON.stringify({ ...tally, walks }))
process.exit(tally.failed ? 1 : 0)
