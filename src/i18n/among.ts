import { both, type Both } from '../base/labels'

/** What there is of a kind: a few by name, and how many more. */
export interface Among {
  names: string[]
  /** How many are not told by name. */
  more: number
}

/** As many as are told by name: enough to see how they are written. */
const NAMED = 5

export const among = (all: readonly string[]): Among => ({
  names: all.slice(0, NAMED),
  more: Math.max(0, all.length - NAMED),
})

/** Names of what there is, and how many more there are. @param unit what is counted, in Chinese. */
export const listed = ({ names, more }: Among, unit = '个'): Both =>
  both(
    more ? `${names.join(', ')} and ${more} more` : names.join(', '),
    more ? `${names.join('、')}，另有 ${more} ${unit}` : names.join('、'),
  )

/** Of whom nothing opens to whoever is about to state a purpose. */
export const shutWords = (names: readonly string[]): Both => {
  const some = listed(among(names), '人')
  return both(
    `Nothing of this opens to you now of: ${some.en}.`,
    `目前不能查看以下人员的此类数据：${some.zh}。`,
  )
}
