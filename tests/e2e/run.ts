import { writeFile } from 'node:fs/promises'
import { walkPolicyLife } from './policyLife'
import { walkStates } from './states/walk'
import { walkRealStart } from './realStart'
import { walkTheDay } from './walk'
import type { Cast } from './visitor'

/**
 * By hand: E2E_SHOTS=180, E2E_ONLY=en, E2E_WALK=real, day, policy or states; E2E_PICTURES names a folder for a picture of where a walk failed.
 */
const shots = Number(process.env.E2E_SHOTS ?? 20)
const only = process.env.E2E_ONLY
const wants = (walk: string): boolean => [undefined, walk].includes(process.env.E2E_WALK)
const casts: Cast[] = [
  { database: 'sqlite', language: 'en', phone: false },
  ...(process.env.MONGO_URI ? [{ database: 'mongo', language: 'zh', phone: true } as const] : []),
]
const tally = { passed: 0, failed: 0 }
for (const cast of casts.filter(({ language }) => !only || only === language)) {
  try {
    if (wants('real')) await walkRealStart({ ...cast, phone: false }, tally)
    if (wants('day')) await walkTheDay(cast, shots, tally)
    if (wants('policy')) await walkPolicyLife(cast, tally)
    if (wants('states')) await walkStates(cast, tally)
  } catch (error) {
    tally.failed++
    process.stdout.write(`FAIL ${cast.language}, ${cast.database}: ${(error as Error).stack ?? ''}\n`)
  }
}
if (process.env.E2E_REPORT) await writeFile(process.env.E2E_REPORT, JSON.stringify(tally))
process.exit(tally.failed ? 1 : 0)
