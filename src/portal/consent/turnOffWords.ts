import type { ConsentState } from './consentState'
import type { PlainTerm } from '../policy/terms'
import type { Say } from '../kit/Words'

/** What is counted from a category and goes on under a consent of its own, whatever becomes of that one. */
export const countedFrom = (states: readonly ConsentState[], category: string): ConsentState | undefined =>
  states.find((each) => each.countedFrom === category && (each.state === 'on' || each.state === 'fixed'))

/** What ends of a category that is turned off. */
export const whatEnds = ({ label, otherBasis }: PlainTerm, say: Say): string =>
  say(`Nothing more of ${label} is collected from now on. `, `从现在起不再收集“${label}”`) +
  (otherBasis
    ? say(
        `What was collected stays until it expires, on another basis: ${otherBasis}.`,
        `；此前收集的数据依据“${otherBasis}”保留至到期。`,
      )
    : say(
        `Nobody but you can open what was collected of it; it is deleted within a day.`,
        '；此前收集的该类数据只有您本人可以查看，并将在一天内删除。',
      ))

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** What does not end with it. */
export const whatStays = ({ label, often, kept, viewers }: PlainTerm, say: Say): string =>
  say(
    `${label} are a category of their own and stay. They hold ${lower(often)}; kept ${kept}; who else may see them: ${viewers}.`,
    `“${label}”是单独的类别，仍会保留：${often}；保存期限：${kept}；可查看的人：${viewers}。`,
  )
