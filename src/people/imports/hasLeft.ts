import { isFormula, type Cell, type TableRow } from './table'
import { plainHeader } from './fields'
import type { ImportPlan } from './plan'

/** Why a row that is taken in as somebody who is here may tell of one who has left: last days and states are not read from a list. */
export type DoubtOfLeaving = 'last-day' | 'has-left'

const LAST_DAY = new Set(
  (
    'lastday lastworkingday lastdayofwork enddate endedon leavingdate leavedate dateofleaving terminationdate dateoftermination ' +
    'exitdate separationdate resignationdate leftat lefton austritt austrittsdatum letzterarbeitstag ' +
    '离职日期 离职时间 离职日 最后工作日 最后工作日期 最后出勤日 离司日期 退职日期 終止日期 離職日期 離職日 最後工作日 退職日 退社日 退職年月日'
  ).split(' '),
)
const STATE = new Set(
  'status state employmentstatus employeestatus personstatus 状态 员工状态 人员状态 在职状态 任职状态 雇佣状态 是否在职 在離職狀態 在職狀態 狀態 在籍状況'.split(
    ' ',
  ),
)
const LEFT =
  /^(已?离职|已?離職|离司|退职|退職|退社|辞职|已辞退|否|left|resigned|terminated|inactive|former|ausgeschieden)/i

const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : (isFormula(cell) ? cell.formula : cell).trim()

const named = (headers: readonly string[], words: ReadonlySet<string>): number[] =>
  headers.flatMap((header, i) => (words.has(plainHeader(header)) ? [i] : []))

/** Columns that tell of leaving. */
export const columnsOfLeaving = (headers: readonly string[]): number[] => [
  ...named(headers, LAST_DAY),
  ...named(headers, STATE),
]

/** Asks of each row of a list whether a column that is not read says that this person has left, or will. */
export const leavingIn = (headers: readonly string[], plan: Pick<ImportPlan, 'columns'>) => {
  const taken = new Set(Object.values(plan.columns))
  const unread = (words: ReadonlySet<string>) => named(headers, words).filter((i) => !taken.has(i))
  const lastDay = unread(LAST_DAY)
  const state = unread(STATE)
  return ({ cells }: TableRow): { doubt: DoubtOfLeaving; value: string } | null => {
    const day = lastDay.map((i) => textOf(cells[i])).find((text) => /\d/.test(text))
    if (day) return { doubt: 'last-day', value: day }
    const left = state.map((i) => textOf(cells[i])).find((text) => LEFT.test(text))
    return left ? { doubt: 'has-left', value: left } : null
  }
}
