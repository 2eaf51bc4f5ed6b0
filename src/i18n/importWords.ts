import { both, type Both } from '../base/labels'

/** What an import made: new accounts, and new employments of people who had left. */
export interface Made {
  done: number
  again: number
}

/** What goes when an import is undone. */
export interface Going {
  accounts: number
  /** New employments of people who had left. */
  employments: number
  teams: number
}

/** A number with its noun. */
const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const people = (n: number): string => counted(n, 'person', 'people')

const joined = (sentences: readonly (Both | null)[]): Both => {
  const said = sentences.filter((each) => each !== null)
  return both(said.map(({ en }) => en).join(' '), said.map(({ zh }) => zh).join(''))
}

const invited = (done: number): Both =>
  both(
    done === 1 ? '1 person is there, invited.' : `${done} people are there, all of them invited.`,
    `已导入 ${done} 人，均为待激活状态。`,
  )

const begun = (again: number): Both =>
  both(
    again === 1
      ? '1 person who had left has a new employment, and was told by a notice.'
      : `${again} people who had left have a new employment, and were told by a notice.`,
    `已为 ${again} 名离职人员建立新任职，并已通知本人。`,
  )

export const importButton = (n: number): Both => both(`Import ${people(n)}`, `导入 ${n} 人`)

/** How far an import is. */
export const progressWords = (taken: number, total: number): Both =>
  both(`${taken} of ${people(total)} …`, `${taken} / ${total} 人……`)

/** How a file was read. */
export const readWords = (rows: number, format: string): Both =>
  both(
    `${counted(rows, 'row', 'rows')}, read as ${format}. Say what each column is; what is left out is not read.`,
    `共 ${rows} 行，按 ${format} 读取。请为各列选择含义，未选择的列不会读取。`,
  )

/** That there is nothing to choose of a column's dates, with one of them. */
export const oneWayWords = (sample: string, value: string): Both =>
  sample === value
    ? both(
        `All dates of this column fit one way of writing, such as ${value}.`,
        `该列日期均符合同一种格式，例如 ${value}。`,
      )
    : both(
        `All dates of this column fit one way of writing: ${sample} is read as ${value}.`,
        `该列日期均符合同一种格式：${sample} 将读取为 ${value}。`,
      )

/** What came of an import, and who was told of it. */
export const resultWords = ({ done, again }: Made): Both =>
  done || again
    ? joined([done ? invited(done) : null, again ? begun(again) : null])
    : both('Nobody was taken in.', '没有导入任何人员。')

/** What is left to do for those who are only invited; null where nobody is. */
export const nextWords = ({ done }: Made): Both | null => {
  if (!done) return null
  return done === 1
    ? both(
        'The invited person has not been told yet. Select this person in the list to make the link.',
        '该待激活人员尚未收到通知。请在人员列表中选择此人并生成链接。',
      )
    : both(
        'The invited people have not been told yet. Select them in the list to make their links.',
        '待激活的人员尚未收到通知。请在人员列表中选择这些人员并生成链接。',
      )
}

const accountsGo = (n: number): Both =>
  both(
    n === 1
      ? '1 new account goes, with its employment and memberships. Its invitation link stops working.'
      : `${n} new accounts go, with their employments and memberships. Their invitation links stop working.`,
    `${n} 个新账号及其任职、团队关系将被删除，邀请链接随即失效。`,
  )

const takenBack = (n: number): Both =>
  both(
    n === 1
      ? '1 new employment is taken back, whether or not this person has signed in since: this person has left as before, is signed out, and is told.'
      : `${n} new employments are taken back, whether or not these people have signed in since: they have left as before, are signed out, and are told.`,
    `撤销 ${n} 个新任职，无论相关人员此后是否登录过：这些人员恢复为离职状态，登录随即失效，并会收到通知。`,
  )

const teamsGo = (n: number): Both =>
  both(
    n === 1 ? '1 team goes, which nobody else uses.' : `${n} teams go, which nobody else uses.`,
    `删除 ${n} 个无人使用的团队。`,
  )

/** What then happens: each line one thing, and nothing of what there is none of. */
export const goingWords = ({ accounts, employments, teams }: Going): Both[] => {
  const lines = [
    accounts ? accountsGo(accounts) : null,
    employments ? takenBack(employments) : null,
    teams ? teamsGo(teams) : null,
  ].filter((line) => line !== null)
  return lines.length
    ? lines
    : [both('Nothing of this import is left but its record.', '此导入仅余导入记录。')]
}

/** While what an import may be undone: the rule as the act has it. A new account holds it by its person, a new employment does not. */
export const mayUndoWords = ({ done, again }: Made): Both | null => {
  const accounts = both(
    'nobody with a new account has come and nothing else hangs on one',
    '新账号均未激活且没有其他关联数据',
  )
  const employments = both(
    'no computer and no other team belongs to a new employment',
    '新任职没有关联设备或其他团队',
  )
  const whiles = [done ? accounts : null, again ? employments : null].filter((each) => each !== null)
  if (!whiles.length) return null
  const signedIn = both(
    ' Whether people with a new employment have signed in since makes no difference.',
    '有新任职的人员此后是否登录过不影响撤销。',
  )
  return both(
    `The import can be undone while ${whiles.map(({ en }) => en).join(', and ')}.${again ? signedIn.en : ''}`,
    `在${whiles.map(({ zh }) => zh).join('，且')}的情况下，可以撤销导入。${again ? signedIn.zh : ''}`,
  )
}

/** That an import was not undone, and because of whom. */
export const notUndoneWords = (names: readonly string[]): Both =>
  both(
    `These have come by a new account, or something hangs on what is new of them: ${names.join(', ')}. Nothing was undone.`,
    `以下人员已激活新账号，或其新账号、新任职已有关联数据：${names.join('、')}。未撤销任何内容。`,
  )

/** Rows of a list by what would come of them. */
export interface CheckedRows {
  rows: number
  ready: number
  /** Of people who are here, or have left. */
  hereCount: number
  leftCount: number
  faulty: number
  /** That look like no person, and rows to look at. */
  notPeopleCount: number
  doubtCount: number
}

/** What would come of a list. @param isEvery whether rows that look like no person are taken too. */
export const checkedWords = (checked: CheckedRows, isEvery: boolean): Both => {
  const { rows, ready, hereCount, leftCount, faulty, notPeopleCount: nobody, doubtCount } = checked
  const here = hereCount - leftCount
  const parts = [
    both(`People to import: ${ready}`, `可导入 ${ready} 人`),
    here ? both(`here already: ${here}`, `${here} 人已在系统中`) : null,
    leftCount ? both(`who have left: ${leftCount}`, `${leftCount} 人已离职`) : null,
    faulty ? both(`rows with faults, left out: ${faulty}`, `${faulty} 行有错误，将被跳过`) : null,
    nobody
      ? both(
          `rows that look like no person, ${isEvery ? 'taken as people' : 'left out'}: ${nobody}`,
          `${nobody} 行疑似不是人员，${isEvery ? '仍按人员读取' : '将被跳过'}`,
        )
      : null,
    doubtCount ? both(`rows to look at: ${doubtCount}`, `${doubtCount} 行请核对`) : null,
  ].filter((part) => part !== null)
  return both(
    `Rows: ${rows}. ${parts.map(({ en }) => en).join(', ')}. Nothing is stored yet.`,
    `共 ${rows} 行：${parts.map(({ zh }) => zh).join('，')}。目前尚未存储。`,
  )
}

/** One choice for a list: rows that look like no person are taken all the same. */
export const everyRowChoice = (n: number): Both =>
  both(
    n === 1 ? 'It is a person; take this row too' : `They are people; take these ${n} rows too`,
    n === 1 ? '此行是人员，一并导入' : `这 ${n} 行是人员，一并导入`,
  )

/** Rows of the file by their numbers. */
export const rowsNamed = (rows: readonly number[]): Both =>
  both(`${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}`, `第 ${rows.join('、')} 行`)

/** An import that was undone, as its record has it. */
export interface Undone {
  total: number
  here: number
  left: number
  at: string
  by: string
}

/** What became of each row of an import that was undone: a record says what was, also once nothing of it is left. */
export const undoneWords = ({ total, here, left, at, by }: Undone): Both => {
  const taken = Math.max(0, total - here - left)
  const en = [
    `${taken} taken in, then undone on ${at}${by ? ` by ${by}` : ''}`,
    ...(here ? [`${here} of people who were here or had left`] : []),
    ...(left ? [`${left} left out`] : []),
  ]
  const zh = [
    `导入 ${taken} 行，后于 ${at} ${by ? `由${by}` : ''}撤销`,
    ...(here ? [`已在系统中或已离职的人员 ${here} 行`] : []),
    ...(left ? [`跳过 ${left} 行`] : []),
  ]
  return both(
    `${counted(total, 'row', 'rows')} in the file: ${en.join('; ')}.`,
    `文件共 ${total} 行：${zh.join('；')}。`,
  )
}
