import type { NotPerson } from './words'
import type { ImportPlan } from './plan'
import type { RowValues } from './readRow'
import { isFormula, type Cell, type TableRow } from './table'

/** A row that a spreadsheet adds to a list, and that is nobody. */
export interface NotPersonRow {
  /** The row in the file. */
  n: number
  why: NotPerson
  /** What stands there, shortened. */
  text: string
}

/** In one form of letters, digits and colons. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
/** Chinese words are set apart to fill a cell: 合 计. */
const tight = (text: string): string => text.replace(/ /g, '')

const UNITS =
  '人次?|名|位|个|個|条|條|行|天|小时|小時|元|%|h|hours?|days?|people|persons?|employees|members|staff|rows'
const AMOUNT = new RegExp(`^[-+]?[¥$€£]?\\d[\\d.,']*(${UNITS})?$`)
/** A number with or without what it counts: 12, 1,200.50, 12 人. */
const isAmount = (text: string): boolean => AMOUNT.test(tight(text))
/** How many there are, told as a word: 共 12 人. */
const COUNTED = new RegExp(`^(总共|一共|共计|总计|合计|共|全)\\d+(${UNITS})$`)
/** The head of a part of them, with how many: 研发部（12人）. */
const COUNTED_PART = /^.+\d+(人|名)\)?$/
/** What stands after a word for a total in its own cell. */
const AMOUNT_AFTER = new RegExp(`[ :=(]*([-+]?[¥$€£]?\\d[\\d.,' ]*(${UNITS})?)?\\)?$`)

const TOTAL_CJK =
  '合计|总计|小计|共计|总数|总和|总人数|人数|人数合计|合計|總計|小計|共計|總數|總和|總人數|総計|総数'
/** A total of some of them says of which: 研发部小计. A given name may sound like the word, so that nothing else comes before it. */
const OF_PART = '.*[部組组队隊司心科处處室厂廠店班页頁月年员員体體]'
const TOTALS_CJK = new RegExp(`^(${OF_PART})?(${TOTAL_CJK})$`)
const TOTALS = new RegExp(
  `^((grand |overall |sub[- ]?)?totals?( (number|count)( of)?)?( (employees|staff|people|persons|headcount|members|hours|rows))?` +
    `|sums?|subsum|count|headcount|number of (employees|staff|people|rows)|.+ (sub-?)?totals?` +
    `|summe|gesamt|gesamtsumme|gesamtzahl|gesamtergebnis|teilergebnis|zwischensumme|insgesamt|anzahl` +
    `|total général|sous-total|totale|subtotale|totaal|subtotaal|razem|celkem|összesen|итого|всего)$`,
)

const isTotal = (text: string): boolean => {
  const word = plain(text)
  if ([COUNTED, COUNTED_PART].some((each) => each.test(tight(word)))) return true
  const bare = word.replace(AMOUNT_AFTER, '').trim()
  return TOTALS_CJK.test(tight(bare)) || TOTALS.test(bare)
}

const ROLES_CJK =
  '制表|制单|填表|填报|编制|审核|复核|审批|批准|核准|核对|经办|主管|负责|报送|统计|录入|校对|财务|人事|主任|经理|领导|製表|填寫|審核|覆核|審批|核對|經辦|主管|負責|統計|作成|承認|確認'
const SIGNED_CJK = '签字|签名|签章|签发|盖章|公章|簽字|簽名|簽章|蓋章|印章'
const DAYS_CJK = '打印|导出|生成|制表|填表|更新|统计|截止|截至|下载|列印|匯出|更新|截至|印刷|作成|出力'
const NOTES_CJK = '备注|附注|注|说明|注意|提示|日期|时间|来源|備註|附註|註|說明|注記|備考|日付'
const FOOTERS_CJK = [
  new RegExp(`^(部门|单位|公司|部門|單位)?(${ROLES_CJK})(人|员|者|員|单位|部门|日期|时间)?(${SIGNED_CJK})?:`),
  new RegExp(`^[(（]?(本人|员工|领导)?(${SIGNED_CJK})(处|人|日期)?([:)）]|$)`),
  new RegExp(`^(${DAYS_CJK})(日期|时间|日時|日|于|人)?:?\\d{2,4}`),
  new RegExp(`^(${DAYS_CJK})(日期|时间|日時|日):`),
  new RegExp(`^(${NOTES_CJK})\\d?:`),
  /^第\d+[页頁]/,
  /^以下(空白|无正文|無正文|余白)/,
]
const FOOTERS = [
  /^(last )?(printed|generated|exported|created|prepared|compiled|checked|verified|approved|reviewed|signed|issued|updated|downloaded) (on|by|at|from)\b/,
  /^(last )?(printed|prepared|checked|approved|reviewed|signed|updated|signature|signatures|date|notes?|remarks?|source|confidential|disclaimer)\*?:/,
  /^(page|seite) \d+( |\/|$)/,
  /^as (of|at) .*\d/,
  /^[*=\-– ]*end of (the )?(list|report|file|table|document)\b/,
  /^(strictly )?confidential$/,
  /^(signature|unterschrift)$/,
  /^(gedruckt|erstellt|exportiert|geprüft|freigegeben|ausgedruckt) (am|von|durch)\b/,
  /^(stand|unterschrift|datum|hinweis|anmerkung|ersteller|geprüft|erstellt):/,
]

/** A line under a list: who made it, when it was printed, a note. */
const isFooter = (text: string): boolean => {
  const line = plain(text)
  return FOOTERS_CJK.some((each) => each.test(tight(line))) || FOOTERS.some((each) => each.test(line))
}

/** Whether a row says the names of its columns once more, as on each page of a printed list. */
const isHeader = ({ cells }: TableRow, columns: readonly number[], headers: readonly string[]): boolean =>
  columns.every((column) => plain(textOf(cells[column] ?? '')) === plain(headers[column] ?? ''))

const textOf = (cell: Cell): string => (isFormula(cell) ? cell.formula : cell)
const TEXT = 120

/** Whether what a row says of somebody is what only a person has. */
const isSaidOf = (values: RowValues, why: NotPerson): boolean => {
  const { given, number, username } = values
  const isWord = (text: string): boolean => isTotal(text) || isFooter(text)
  if (given.includes('email') || given.includes('phone')) return true
  if (username !== undefined && !isWord(username)) return true
  // Below a list stands a date too: of the day on which it was made.
  if (why === 'footer') return false
  return given.includes('from') || (number !== undefined && !isAmount(number) && !isWord(number))
}

/**
 * Why a row is nobody, though it may have what a person needs: it is the total of a list, a line that stands under it, or its headers. A row that says
 * of somebody what only a person has is a person, whatever the name.
 */
export const notPerson = (
  tableRow: TableRow,
  values: RowValues,
  { plan, headers }: { plan: ImportPlan; headers: readonly string[] },
): NotPersonRow | null => {
  const { n, cells } = tableRow
  const columns = Object.values(plan.columns)
    .filter((column) => column !== undefined)
    .sort((a, b) => a - b)
  const row = columns.map((column) => textOf(cells[column] ?? '')).filter((text) => text.trim() !== '')
  const { name = '' } = values
  // Of a line under a list its own word comes first; of a person a note may say something like it further on.
  const isUnder = isFooter(row[0] ?? '') || isFooter(name)
  const isNamed = name !== '' && !isAmount(name) && !isTotal(name)
  const isOfTotal = !isNamed && (row.some(isTotal) || name !== '')
  const why = isUnder ? 'footer' : isOfTotal ? 'total' : null
  const text = row.join(' · ').slice(0, TEXT)
  if (row.length && isHeader(tableRow, columns, headers)) return { n, why: 'header', text }
  if (!why || isSaidOf(values, why)) return null
  return { n, why, text }
}
