import { both, type Both } from '../../base/labels'

export const alreadyHere = (shown: number, all: number) =>
  both(
    `Already here, or left: the first ${shown} of ${all}`,
    `已在系统中或已离职：前 ${shown} 人（共 ${all} 人）`,
  )
export const alreadyHereChangesNothing = { en: 'already here, changes nothing', zh: '已在系统中，无变化' }
export const alreadyHereOrLeft = { en: 'Already here, or left', zh: '已在系统中或已离职' }
export const alreadyHereWouldChange = (differences: string[]) =>
  both(
    `already here, would change ${differences.join('; ')}`,
    `已在系统中，与名单不同：${differences.join('；')}`,
  )
export const ambiguousCanBeTwoDays = (sample: string) =>
  both(
    `Ambiguous: ${sample} can be two days. Choose which part comes first.`,
    `有歧义：${sample} 可能是两个不同的日期，请选择日期格式。`,
  )
export const atMostMbAndRows = { en: 'At most 6 MB and 10,000 rows.', zh: '不超过 6 MB、10,000 行。' }
export const backToTheColumns = { en: 'Back to the columns', zh: '返回列设置' }
export const checking = { en: 'Checking …', zh: '检查中……' }
export const checkWithoutStoringAnything = { en: 'Check, without storing anything', zh: '检查（不存储）' }
export const column = { en: 'Column', zh: '列' }
export const columnNumber = (column: number) => both(`Column ${column}`, `第 ${column} 列`)
export const counting = { en: 'Counting …', zh: '统计中……' }
export const countryCodeOfPhoneNumbers = { en: 'Country code of phone numbers', zh: '电话的国家代码' }
export const csvOrXlsxFile = {
  en: 'A CSV or XLSX file with one person a row. You see what would come of it before anything is stored. Everybody is only invited: nobody gets a password or a letter by this, and nothing is collected. The file is not kept, nor any column that you do not choose.',
  zh: '请选择 CSV 或 XLSX 文件，每行一人。存储之前会先显示结果。所有人仅为待激活状态：不会设置密码、发送信件，也不会收集任何数据。系统不保存文件，也不读取您未选择的列。',
}
export const datesAreWritten = { en: 'Dates are written', zh: '日期格式' }
export const downloadTheseRows = (faulty: number) =>
  both(faulty === 1 ? 'Download this row' : `Download these ${faulty} rows`, `下载这 ${faulty} 行`)
export const eachAsItIsClear = { en: 'each as it is clear', zh: '按各行内容判断' }
export const eachIsTold = {
  en: 'Each is told, can sign in again at once, and comes into the team of the row as a member. It asks for your password, and goes on record.',
  zh: '系统会通知本人，其可立即重新登录，并以成员身份加入该行的团队。此操作需要您的密码，并记录在案。',
}
export const empty = { en: 'empty', zh: '空' }
export const faults = { en: 'Faults', zh: '错误' }
export const faultsCsv = { en: 'faults.csv', zh: '错误行.csv' }
export const fileCouldNotBeMade = {
  en: 'The file could not be made. Try again.',
  zh: '无法生成文件，请重试。',
}
export const firstRows = { en: 'First rows', zh: '前几行' }
export const ifNamesBelowLookWrong = {
  en: 'If the names below look wrong, choose another.',
  zh: '如下方姓名显示不正确，请选择其他编码。',
}
export const importAddsPeopleAndChanges = {
  en: 'An import adds people and changes nobody who is here. What the list says otherwise is changed on the page of the person.',
  zh: '导入只会新增人员，不会更改已有人员。与名单不一致的内容请在其个人页面更改。',
}
export const importPeopleFromFile = { en: 'Import people from a file', zh: '从文件导入人员' }
export const isAlmost = (name: string, like: string | undefined) =>
  both(
    `“${name}” is almost “${like}”, which is there already or stands in an earlier row. If the same team is meant, correct the list and upload it again; else a second team is made.`,
    `“${name}”与已有的或名单中靠前的“${like}”几乎相同。如为同一团队，请更正名单后重新上传；否则将另建一个团队。`,
  )
export const isNoDateWrittenSo = (sample: string) =>
  both(`${sample} is no date written so.`, `按此格式，${sample} 不是有效日期。`)
export const isReadAs = (sample: string, value: string) =>
  both(`${sample} is read as ${value}.`, `${sample} 将读取为 ${value}。`)
export const leftOut = (rows: Both) =>
  both(
    `Left out, because somebody took the same name or address meanwhile, or may no longer begin: ${rows.en}.`,
    `因用户名或联系方式在此期间被他人占用，或已不能建立新任职而跳过：${rows.zh}。`,
  )
export const makeTeams = { en: 'Make teams that do not exist yet', zh: '自动新建尚不存在的团队' }
export const meaning = { en: 'is', zh: '含义' }
export const newEmploymentFrom = (from: string) => both(`new employment from ${from}`, `自 ${from} 起新任职`)
export const noNewEmployment = (none: Both) =>
  both(`no new employment: ${none.en}`, `不建立新任职：${none.zh}`)
export const noPeople = (shown: number, all: number) =>
  both(`No people, it seems: the first ${shown} of ${all}`, `疑似不是人员：前 ${shown} 行（共 ${all} 行）`)
export const noPeopleItSeems = { en: 'No people, it seems', zh: '疑似不是人员' }
export const notRead = { en: 'not read', zh: '不读取' }
export const progress = { en: 'Progress', zh: '进度' }
export const reading = { en: 'Reading …', zh: '读取中……' }
export const rowsToLook = { en: 'Rows to look at', zh: '请核对' }
export const rowsToLookAt = (shown: number, all: number) =>
  both(`Rows to look at: the first ${shown} of ${all}`, `请核对：前 ${shown} 行（共 ${all} 行）`)
export const rowThatNamesAnotherCompany = {
  en: 'A row that names another company is read by the country of that one.',
  zh: '写明其他公司的行，按该公司所在国家读取。',
}
export const sayWhichColumnHoldsNames = {
  en: 'Say which column holds the names.',
  zh: '请选择姓名所在的列。',
}
export const semicolon = { en: '; ', zh: '；' }
export const sheet = { en: 'Sheet', zh: '工作表' }
export const showTheImport = { en: 'Show the import', zh: '查看导入记录' }
export const somebodyOfSameName = (alike: Both) =>
  both(
    `Somebody of the same name is there already, or twice in the file: ${alike.en}. Look whether it is the same person.`,
    `与已有人员或文件内其他行同名：${alike.zh}。请确认是否为同一人。`,
  )
export const staysAsItIs = { en: 'stays as it is', zh: '保持不变' }
export const suchAs = { en: 'Such as +86, 0086 or 86', zh: '例如 +86、0086 或 86' }
export const teamsMadeOnWay = (names: string[]) =>
  both(`Teams made on the way: ${names.join(', ')}.`, `将新建团队：${names.join('、')}。`)
export const textIsWrittenIn = { en: 'Text is written in', zh: '文字编码' }
export const theFirstOf = (shown: number, all: number) =>
  both(`The first ${shown} of ${all}`, `前 ${shown} 人（共 ${all} 人）`)
export const theseRowsAreLeftOut = { en: 'These rows are left out.', zh: '这些行将被跳过。' }
export const theseRowsAreTaken = { en: 'These rows are taken as they stand.', zh: '这些行将按原内容导入。' }
export const theseRowsAreTakenAsPeople = {
  en: 'These rows are taken as people all the same.',
  zh: '这些行仍按人员读取。',
}
export const undoThisImport = { en: 'Undo this import', zh: '撤销此导入' }
export const wasAndFault = (was: string, fault: Both) => both(`${was}: ${fault.en}.`, `${was}：${fault.zh}。`)
export const whatIsWrong = { en: 'What is wrong', zh: '问题' }
export const whatListWouldChange = { en: 'What the list would change', zh: '名单中的不同' }
export const whereRowSaysNothing = { en: 'Where a row says nothing', zh: '行内未填写时' }
export const whoIsImported = { en: 'Who is imported', zh: '将导入的人员' }
export const youMayCloseThis = {
  en: 'You may close this: the import goes on, also after a restart of the server.',
  zh: '可以关闭此窗口，导入会继续进行，服务器重启后亦然。',
}
