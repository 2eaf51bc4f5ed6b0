import { both, type Both } from '../base/labels'
import { WORDS } from './words'

/** What jobs count beside rows of a collection, and what became of letters. */
export const COUNT_NAMES = {
  acts: both('Acts of two', '双人签署事项'),
  letters: WORDS.letters,
  messages: both('Text messages', '短信'),
  minors: both('Minors', '未成年人'),
  'parts blacked out': both('Parts of pictures blacked out', '已遮盖的图片区域'),
  people: both('People told', '已通知人数'),
  reminders: both('Reminders', '提醒'),
  versions: both('Versions sealed', '已封存版本'),
  'unfinished uploads': both('Unfinished uploads', '未完成的上传'),
} satisfies Record<string, Both>

export type CountName = keyof typeof COUNT_NAMES

/** What a sweep counts of a collection, after its name. */
export const SWEPT = {
  'files without a row': both('files without a row', '没有记录的文件'),
  'rows without a file': both('rows without a file', '没有文件的记录'),
} satisfies Record<string, Both>

export type Swept = keyof typeof SWEPT
