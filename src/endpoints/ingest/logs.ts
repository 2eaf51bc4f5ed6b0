import type { Payload } from 'payload'
import { newId, type NewRow } from '../../db/insertRows'
import { insertJudged } from '../../db/judged'
import { Problem } from '../../base/errors'
import { decide } from '../../policy/decide/decide'
import type { Sender } from './device'
import { codeOf, logItem, type BatchAnswer, type LogItem } from './schemas'
import { stampFor } from './stamp'

const CATEGORY = 'device-logs'
type Result = BatchAnswer['results'][number]
/** Times that a batch is judged anew, where what its person agreed to changes before it is stored. */
const TRIES = 5

const iso = (at: number): string => new Date(at).toISOString()

/** The row of one log, or why there is none. */
const judge = (payload: Payload, sender: Sender, item: unknown): NewRow | Omit<Result, 'index'> => {
  const parsed = logItem.safeParse(item)
  if (!parsed.success) return { status: 'refused', code: codeOf(parsed.error) }
  const { at, kind, code, agentVersion }: LogItem = parsed.data
  const { snapshot, receivedAt, employment, device } = sender
  const happened = Date.parse(at)
  const decision = decide(snapshot, {
    act: 'collect',
    category: CATEGORY,
    capturedAt: happened,
    receivedAt,
    now: receivedAt,
    employment: employment.id,
    workingTimeOnly: true,
  })
  if (!decision.allowed) return { status: 'refused', code: decision.code }
  if (!decision.term.logs?.includes(kind)) return { status: 'refused', code: 'not-in-policy' }
  const { capturedAt, expiresAt, ...stamp } = stampFor(sender, decision, happened, happened)
  return {
    id: newId(payload),
    ...stamp,
    capturedAt: new Date(capturedAt),
    receivedAt: new Date(receivedAt),
    expiresAt: new Date(expiresAt),
    key: [device, iso(happened), kind, code].join(':'),
    kind,
    code,
    ...(agentVersion ? { agentVersion } : {}),
  }
}

const isRow = (judged: NewRow | Omit<Result, 'index'>): judged is NewRow => 'id' in judged

/** Takes what a computer reports of itself, as far as the policy declares it; an answer for each. */
export const takeLogs = async (
  payload: Payload,
  from: Sender,
  items: readonly unknown[],
): Promise<BatchAnswer> => {
  let sender = from
  for (let tries = 0; tries < TRIES; tries++) {
    const judged = items.map((item) => judge(payload, sender, item))
    const { subject, epochs } = sender
    const rows = judged.filter(isRow)
    const stored = rows.length ? await insertJudged(payload, CATEGORY, rows, { subject, epochs }) : []
    if (stored) {
      // Of two that are the same, one row stands.
      const isStored = new Map(rows.map(({ id }, i) => [id, stored[i]]))
      const results = judged.map((each, index): Result =>
        isRow(each)
          ? { index, status: isStored.get(each.id) ? 'accepted' : 'duplicate' }
          : { index, ...each },
      )
      return { results }
    }
    sender = await sender.again()
  }
  throw new Problem(503, 'unavailable', 'What this person agreed to is being changed. Send it again.')
}
