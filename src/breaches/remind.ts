import type { Payload } from 'payload'
import { now } from '../base/clock'
import { type Both } from '../base/labels'
import { tell } from '../notices/tell'
import { officers } from '../roll/everybody'
import { metDeadlines, type Met } from './deadlines'
import { breachesIn, readBreach } from './record'
import * as W from './words'

/** When somebody is reminded: at half the time, when a tenth is left, and when it is over. */
const STAGES = [
  { name: 'half', share: 0.5, words: W.halfOfTimeIsOver },
  { name: 'last', share: 0.9, words: W.tenthOfTimeIsLeft },
  { name: 'over', share: 1, words: W.theTimeIsOver },
] as const

const stageOf = (knownAt: string, { due }: Met, at: number): (typeof STAGES)[number] | undefined => {
  const start = Date.parse(knownAt)
  const share = (at - start) / (Date.parse(due) - start)
  return STAGES.findLast((stage) => share >= stage.share)
}

const lineOf = (title: string, deadline: Met, words: Both): Both =>
  W.breachAndDeadline({ title, en: deadline.label.en.toLowerCase(), words, label: deadline.label })

/** Reminds those who answer for data protection of each deadline that is not met, once a stage. @returns how many reminders. */
export const remindOfBreaches = async (payload: Payload): Promise<number> => {
  const at = now().getTime()
  let reminders = 0
  for (const id of await breachesIn(payload, 'open', 'telling', 'told')) {
    const breach = await readBreach(payload, id)
    for (const deadline of (await metDeadlines(payload, breach)).filter(({ metAt }) => metAt === null)) {
      const stage = stageOf(breach.knownAt, deadline, at)
      if (!stage) continue
      const url = `/admin/collections/breaches/${id}`
      const titles = lineOf(breach.title, deadline, stage.words)
      for (const subject of await officers(payload)) {
        const key = `clock ${id} ${deadline.id} ${stage.name} ${subject}`
        const { letter } = await tell(payload, subject, {
          key,
          notice: { kind: 'breach-clock', titles, url },
          letter: { kind: 'breach-clock', page: url, data: (language) => ({ line: titles[language] }) },
        })
        if (letter?.isNew) reminders++
      }
    }
  }
  return reminders
}
