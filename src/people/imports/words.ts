import type { DoubtOfDay } from '../../fields/firstDay'
import type { DoubtOfLeaving } from './hasLeft'
import { listed, type Among } from '../../i18n/among'
import { both, type Both } from '../../base/labels'
import { WORDS } from '../../i18n/words'

/** Why a file is not read at all. */
export type FileFault =
  | 'empty'
  | 'encoding'
  | 'header-formula'
  | 'macros'
  | 'not-a-table'
  | 'old-excel'
  | 'too-many-columns'
  | 'too-many-rows'
  | 'too-much'
  | 'workbook-links'
  | 'xml'
  | 'zip-bomb'
  | 'zip-damaged'
  | 'zip-encrypted'
  | 'zip-link'
  | 'zip-path'

/** Why one cell of a file is not taken. */
export type CellFault =
  | 'ambiguous-date'
  | 'error-value'
  | 'formula'
  | 'missing'
  | 'not-a-date'
  | 'not-a-language'
  | 'not-a-phone'
  | 'not-a-role'
  | 'not-a-username'
  | 'not-visible'
  | 'not-a-zone'
  | 'not-an-email'
  | 'taken'
  | 'too-long'
  | 'twice'
  | 'unknown-company'
  | 'unknown-team'
  | 'unlikely-day'

/** Why a row of a file is nobody. */
export type NotPerson = 'total' | 'footer' | 'header'

const notSafe = both(
  'The file holds something that no list of people needs (a strange path, a link, or data that swells when unpacked), and was not opened. Save the list anew from your spreadsheet.',
  '文件中含有人员名单不需要的内容（异常路径、链接或解压后异常膨胀的数据），因此没有打开。请从表格软件重新另存后再试。',
)

export const FILE_FAULTS: Record<FileFault, Both> = {
  empty: both('The file has no rows below its headers.', '文件中标题行下没有数据。'),
  encoding: both(
    'The text of this file cannot be read. Save it as UTF-8 CSV or as XLSX.',
    '无法识别文件的文字编码，请另存为 UTF-8 编码的 CSV 或 XLSX。',
  ),
  'header-formula': both('A header is a formula. Write the headers as text.', '标题行含有公式，请改为文字。'),
  macros: both(
    'The workbook holds macros or embedded objects. Save it as .xlsx without them.',
    '工作簿含有宏或嵌入对象，请另存为不含这些内容的 .xlsx。',
  ),
  'not-a-table': both('This is neither a CSV nor an XLSX file.', '这不是 CSV 或 XLSX 文件。'),
  'old-excel': both(
    'This is the old .xls format, or a file with a password. Save it as .xlsx without one.',
    '这是旧版 .xls 格式或加密文件，请另存为不加密的 .xlsx。',
  ),
  'too-many-columns': both('At most 100 columns are read.', '最多读取 100 列。'),
  'too-many-rows': both(
    'At most 10,000 rows are read at once. Split the file.',
    '一次最多读取 10,000 行，请拆分文件。',
  ),
  'too-much': both(
    'This file takes more time or memory than any list of people needs. Save the columns that you need anew, in a file of their own.',
    '读取此文件所需的时间或内存远超人员名单的需要。请将所需的列另存为单独的文件。',
  ),
  'workbook-links': both(
    'The workbook links to other files. Break the links, and save it anew.',
    '工作簿引用了其他文件，请断开链接后重新保存。',
  ),
  xml: both(
    'The workbook is damaged. Save it anew from your spreadsheet.',
    '工作簿已损坏，请从表格软件重新保存。',
  ),
  'zip-bomb': notSafe,
  'zip-damaged': both(
    'The workbook is damaged. Save it anew from your spreadsheet.',
    '工作簿已损坏，请从表格软件重新保存。',
  ),
  'zip-encrypted': both(
    'The workbook has a password. Save it without one.',
    '工作簿已加密，请取消密码后保存。',
  ),
  'zip-link': notSafe,
  'zip-path': notSafe,
}

export const CELL_FAULTS: Record<CellFault, Both> = {
  'ambiguous-date': both(
    'can be read as two days; choose above how the dates of this column are written',
    '可理解为两个不同的日期，请先选择该列的日期格式',
  ),
  'error-value': both('an error of the spreadsheet', '是表格软件的错误值'),
  formula: both('a formula; write the value itself', '是公式，请改为实际内容'),
  missing: both('is empty, and is needed', '为空，但为必填'),
  'not-a-date': both('not a date as chosen for this column', '不是所选格式的有效日期'),
  'not-a-language': both('neither Chinese nor English', '只能是中文或英文'),
  'not-a-phone': both('not a phone number with country code', '不是含国家代码的电话号码'),
  'not-a-role': both('neither member, lead nor deputy', '只能是成员、负责人或代理负责人'),
  'not-a-username': both(
    'a letter first, then small letters, digits, dots, dashes',
    '须以字母开头，可含小写字母、数字、点和短横',
  ),
  'not-a-zone': both('not a time zone such as Asia/Shanghai', '不是有效时区，例如 Asia/Shanghai'),
  'not-an-email': both('not an email address', '不是有效邮箱'),
  taken: both('somebody has this one already', '已被他人使用'),
  'not-visible': both(
    'nothing that can be seen, or signs that turn the text around it',
    '不可见，或含有改变文字方向的字符',
  ),
  'too-long': both('too long', '过长'),
  twice: both('stands in this file twice', '在文件中重复出现'),
  'unknown-company': both('there is no such company', '没有这家公司'),
  'unknown-team': both('there is no such team in this company', '该公司没有这个团队'),
  'unlikely-day': both(
    'no likely first day; from 1950 to two years from now is taken',
    '不是可信的入职日期；只接受 1950 年至两年之内的日期',
  ),
}

/** That nothing is called so, and what there is instead. */
const unknownWords = (fault: 'unknown-company' | 'unknown-team', value: string, there: Among): Both => {
  const all = listed(there)
  const isCompany = fault === 'unknown-company'
  const none = isCompany
    ? both(`no company is called “${value}”`, `没有名为“${value}”的公司`)
    : both(`no team of this company is called “${value}”`, `该公司没有名为“${value}”的团队`)
  if (!there.names.length)
    return both(
      `${none.en}; there is none yet`,
      `${none.zh}；${isCompany ? '目前还没有公司' : '该公司还没有团队'}`,
    )
  return both(
    `${none.en}; there ${there.names.length + there.more === 1 ? 'is' : 'are'}: ${all.en}`,
    `${none.zh}；现有：${all.zh}`,
  )
}

/** What is wrong with a cell, with what there is where it names something else. */
export const faultWords = ({
  fault,
  value,
  among,
}: {
  fault: CellFault
  value: string
  among?: Among
}): Both =>
  among && (fault === 'unknown-company' || fault === 'unknown-team')
    ? unknownWords(fault, value, among)
    : CELL_FAULTS[fault]

export const NOT_PEOPLE: Record<NotPerson, Both> = {
  total: both('no person; looks like a total', '不是人员，疑似合计行'),
  footer: both('no person; looks like a line under the list', '不是人员，疑似表尾（制表、签字、备注等）'),
  header: both('no person; looks like the headers once more', '不是人员，疑似重复的标题行'),
}

/** What of a row is to be looked at. */
export const ROW_DOUBTS: Record<DoubtOfDay | DoubtOfLeaving, Both> = {
  'far-ahead': both('the first day is more than a year ahead', '入职日期在一年以后'),
  'long-ago': both('the first day is more than fifty years ago', '入职日期在五十年以前'),
  'last-day': both(
    'the list gives a last day, which is not read: this person comes in as somebody who works here',
    '名单中有离职日期，系统不读取；此人将按在职导入',
  ),
  'has-left': both(
    'by the list this person has left, which is not read: the person comes in as somebody who works here',
    '名单中此人已离职，系统不读取；此人将按在职导入',
  ),
}

/** What the columns of a file may become. */
export const FIELD_NAMES: Record<string, Both> = {
  name: WORDS.personName,
  familyName: both('Family name', '姓氏'),
  givenName: both('Given name', '名字'),
  username: WORDS.userName,
  email: WORDS.email,
  phone: WORDS.phone,
  number: WORDS.employeeNumber,
  position: WORDS.position,
  company: WORDS.company,
  team: WORDS.mainTeam,
  as: both('As (member, lead, deputy)', '身份（成员、负责人、代理负责人）'),
  from: WORDS.firstDay,
  language: WORDS.language,
  zone: WORDS.timeZone,
}

/** Ways of writing text, by what they are for. */
export const ENCODING_NAMES: Record<string, Both> = {
  'utf-8': both('UTF-8', 'UTF-8'),
  'utf-16le': both('UTF-16', 'UTF-16'),
  'utf-16be': both('UTF-16, high byte first', 'UTF-16（高位在前）'),
  gb18030: both('GB18030 (Simplified Chinese)', 'GB18030（简体中文）'),
  big5: both('Big5 (Traditional Chinese)', 'Big5（繁体中文）'),
  'windows-1252': both('Windows-1252 (Western Europe)', 'Windows-1252（西欧）'),
  'windows-1250': both('Windows-1250 (Central Europe)', 'Windows-1250（中欧）'),
  'windows-1251': both('Windows-1251 (Cyrillic)', 'Windows-1251（西里尔字母）'),
  shift_jis: both('Shift_JIS (Japanese)', 'Shift_JIS（日文）'),
}

/** Which part of a date comes first. */
export const DATE_ORDER_NAMES: Record<string, Both> = {
  ymd: both('year, month, day', '年、月、日'),
  dmy: both('day, month, year', '日、月、年'),
  mdy: both('month, day, year', '月、日、年'),
}

/** Why a row of somebody who has left begins no new employment. */
export type NoNewEmployment =
  | 'closed'
  | 'holds-office'
  | 'day-over'
  | 'two-hands'
  | 'before-end'
  | 'no-first-day'
  | 'unknown-team'
  | 'twice'

export const NO_NEW_EMPLOYMENT: Record<NoNewEmployment, Both> = {
  closed: both('the account is closed for good', '账号已注销，无法恢复'),
  'holds-office': both(
    'this person still holds an office; have it taken first',
    '此人仍担任职务，请先免去其职务',
  ),
  'day-over': both(
    'the first day is over; nothing is collected after the fact',
    '入职日期已过；系统不会事后收集数据',
  ),
  'two-hands': both(
    'more could be collected than before; two people sign that, on the page of the person',
    '可收集的范围将大于此前；须在其个人页面由两人签署',
  ),
  'before-end': both('the first day is not after the last one', '入职日期不晚于其最后工作日'),
  'no-first-day': both('the list says no first day, or no company', '名单中没有入职日期或公司'),
  'unknown-team': both('there is no such team in this company', '该公司没有这个团队'),
  twice: both('stands in this file twice', '在文件中重复出现'),
}

/** Why a row begins no new employment, with the teams that there are where it names another. */
export const noEmploymentWords = (
  why: NoNewEmployment,
  team: string | undefined,
  among: Among | undefined,
): Both =>
  why === 'unknown-team' && team !== undefined && among
    ? unknownWords(why, team, among)
    : NO_NEW_EMPLOYMENT[why]

/** That somebody has left, and on which day. */
export const leftWords = (on: string | null): Both =>
  on === null
    ? both('has left', '已离职')
    : both(`has left; the last day was ${on}`, `已离职，最后工作日为 ${on}`)

/** What happens to those who have left: one choice for a list. */
export const newEmploymentChoice = (count: number): Both =>
  both(
    count === 1
      ? '1 person has left; give a new employment from the first day of the row'
      : `${count} people have left; give them a new employment, each from the first day of the row`,
    `${count} 人已离职；为其建立新任职，自该行的入职日期起`,
  )

export const newEmploymentTakenBack = {
  en: 'Your new employment was taken back: it never began.',
  zh: '您的新任职已撤销，视为从未开始。',
}
export const rowInFile = { en: 'Row in the file', zh: '文件中的行号' }
export const whatIsWrong = { en: 'What is wrong', zh: '问题' }
