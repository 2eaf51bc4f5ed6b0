import type { Payload } from 'payload'
import { now } from '../base/clock'
import type { AnyRequest, Reminder, RequestKind } from './kind'
import { KINDS } from './kinds'
import { waitingRequests } from './rows'
import { tellOf } from './tellOf'

const DAY = 86_400_000

interface Stage {
  name: string
  at: number
}

const stageOf = (reminder: Reminder, asked: number, due: number, at: number): Stage => {
  if (reminder === 'half') return { name: 'half', at: asked + (due - asked) / 2 }
  if (reminder !== 'daily') return { name: `before ${reminder}`, at: due - reminder * DAY }
  const days = Math.max(1, Math.floor((at - due) / DAY))
  return { name: `over ${days}`, at: due + days * DAY }
}

/** The last stage of its time that a request has come to, if any: whoever was away is reminded once. */
export const reached = (
  reminders: readonly Reminder[],
  { asked, due, at }: { asked: number; due: number; at: number },
): string | undefined =>
  reminders
    .map((reminder) => stageOf(reminder, asked, due, at))
    .filter((stage) => stage.at <= at)
    .sort((one, other) => one.at - other.at)
    .at(-1)?.name

/** Reminds, once a stage, of whatever waits for an answer and has a clock. @returns how many were reminded. */
export const remindOfRequests = async (
  payload: Payload,
  kinds: readonly RequestKind<AnyRequest>[] = KINDS,
): Promise<number> => {
  const at = now().getTime()
  let reminded = 0
  for (const kind of kinds) {
    const { clock, fields } = kind
    if (!clock?.reminders.length || !fields.dueAt) continue
    for (const row of await waitingRequests(payload, kind)) {
      const moment = (field: string) => Date.parse(String((row as unknown as Record<string, unknown>)[field]))
      const [asked, due] = [moment(fields.askedAt), moment(fields.dueAt)]
      const stage = reached(clock.reminders, { asked, due, at })
      if (stage) reminded += await tellOf(payload, kind, row, stage, clock.told)
    }
  }
  return reminded
}
