import type { Payload } from 'payload'
import { now } from '../base/clock'
import { both, type Both } from '../base/labels'
import { tell } from '../notices/tell'
import { officers } from '../roll/everybody'
import { metDeadlines, type Met } from './deadlines'
import { breachesIn, readBreach } from './record'

/** When somebody is reminded: at half the time, when a tenth is left, and when it is over. */
const STAGES = [
  { name: 'half', share: 0.5, words: both('half of the time is over', '时限已过半') },
  { name: 'last', share: 0.9, words: both('a tenth of the time is left', '时限仅剩十分之一') },
  { name: 'over', share: 1, words: both('the time is over', '时限已过') },
] as const

const stageOf = (knownAt: string, { due }: Met, at: number): (typeof STAGES)[number] | undefined => {
  const start = Date.parse(knownAt)
  const share = (at - start) / (Date.parse(due) - start)
  return STAGES.findLast((stage) => share >= stage.share)
}

const lineOf = (title: string, deadline: Met, words: Both): Both => ({
  en: `Breach "${title}": ${deadline.label.en.toLowerCase()}, ${words.en}`,
  zh: `安全事件“${title}”：${deadline.label.zh}，${words.zh}`,
})

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
