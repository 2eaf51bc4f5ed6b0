import { type Both } from '../../base/labels'
import * as W from './words'

/** What a drafted text asks its reader to write there, told apart by its brackets: no version is sealed with it. */
const NOTE = /\[\[[^[\]]*\]\]/

/** What earlier versions of this product drafted without brackets. */
const UNMARKED = [
  'Correct it, and add what you know of your own company.',
  '请核对修改，并补充贵公司的实际情况。',
  'Say why that is needed, or take the strictest.',
  '请说明必要性，或改用最严格条款。',
  'What is collected in addition, what for, and for how long.',
  '补充收集的信息、用途及保存期限。',
]

export const asNote = ({ en, zh }: Both): Both => W.bracketed(en, zh)

/** The first note that stands in any text of a value, however deep; null where there is none. */
export const noteIn = (value: unknown): string | null => {
  if (typeof value === 'string')
    return NOTE.exec(value)?.[0] ?? UNMARKED.find((each) => value.includes(each)) ?? null
  if (typeof value !== 'object' || value === null) return null
  for (const inner of Object.values(value)) {
    const note = noteIn(inner)
    if (note) return note
  }
  return null
}
