import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/imports/dates.ts',
    find: `{ fault: 'ambiguous-date' }
}`,
    replace: `asDay
}`,
    why: 'a date that can be two days would be taken for one of them, in silence',
  },
  {
    file: 'src/people/imports/dates.ts',
    find: `if (order) return order === 'dmy' ? asDay : asMonth`,
    replace: 'if (order) return asDay',
    why: 'the order that was chosen would not count',
  },
  {
    file: 'src/people/invite.ts',
    find: 'const whole = phoneWithin(phone, callingCodeOf(company))',
    replace: 'const whole = phoneWithin(phone, undefined)',
    why: 'inviting would refuse a phone that importing takes',
  },
  {
    file: 'src/people/imports/here.ts',
    find: 'return isNamed || hits.length > 1 ? person : null',
    replace: 'return null',
    why: 'who is here already would be a fault',
  },
  {
    file: 'src/people/imports/here.ts',
    find: `    if (isSame) return []
`,
    replace: `    if (isSame || field === 'email') return []
`,
    why: 'a list would not say that it has another address',
  },
  {
    file: 'src/people/imports/start.ts',
    find: 'total: table.rows.length,',
    replace: 'total: rows.length,',
    why: 'the record of an import would not count each row of the file',
  },
  {
    file: 'src/people/imports/faultFile.ts',
    find: `  return csv([
`,
    replace: `  return ((rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.join(',')).join('\\r\\n'))([
`,
    why: 'a list of faults could be a formula where it is opened',
  },
  {
    file: 'src/people/imports/known.ts',
    find: "  if (said !== 'left' && said !== 'closed') return undefined\n",
    replace: '  if (said !== null) return undefined\n',
    why: 'whoever has left would be said to be here, and to stay unchanged',
  },
  {
    file: 'src/people/imports/left.ts',
    find: "  if (left.on && wish.from <= left.on) return 'before-end'\n",
    replace: '',
    why: 'a new employment could begin before the last one has ended',
  },
  {
    file: 'src/people/imports/start.ts',
    find: 'const again = plan.newEmployments ? mayBegin(checked.here).length : 0',
    replace: 'const again = mayBegin(checked.here).length',
    why: 'whoever has left would come again by any list that names him',
  },
  {
    file: 'src/people/imports/start.ts',
    find: '  if (again) needReauth(req)\n',
    replace: '',
    why: 'a list would do without the password what the page of a person asks it for',
  },
  {
    file: 'src/people/staff/employments.ts',
    find: '  if (!noted) await noteBegun(req, subject, id, wish)\n',
    replace: '',
    why: 'an import that was cut off would leave a new employment off the record',
  },
  {
    file: 'src/people/imports/undo.ts',
    find: ', ...(await againInUse(payload, id))',
    replace: '',
    why: 'an import would be undone under a computer that is in use',
  },
  {
    file: 'src/people/imports/faultFile.ts',
    find: 'if (isFormula(cell)) return cell.formula',
    replace: "if (isFormula(cell)) return ''",
    why: 'a list of faults would not say which formula stood there',
  },
  {
    file: 'src/people/imports/check.ts',
    find: '    note(values, seen)\n    doubts.push(',
    replace: '    doubts.push(',
    why: 'two rows of one person would both be taken in',
  },
  {
    file: 'src/people/imports/check.ts',
    find: '    own.push(...clashes(n, values, known, seen))\n',
    replace: '    own.push(...clashes(n, values, known, seen))\n    note(values, seen)\n',
    why: 'a row that is left out would spoil the good one of the same person',
  },
  {
    file: 'src/people/imports/undo.ts',
    find: '...(await teamsLeftBy(payload, id))]',
    replace: ']',
    why: 'a team that nobody is in would stay when the last import of its people is undone',
  },
  {
    file: 'src/i18n/importWords.ts',
    find: '  if (!done) return null\n',
    replace: '',
    why: 'an import would say that nobody was told, where everybody was',
  },
  {
    file: 'src/people/imports/undo.ts',
    find: '(await unused(payload, teams, [notOf(id)])).length',
    replace: 'teams.length',
    why: 'a team that others use would be said to go, and would stay',
  },
  {
    file: 'src/i18n/importWords.ts',
    find: 'n === 1 ? one : many',
    replace: 'many',
    why: 'one would be said as many',
  },
  {
    file: 'src/i18n/importWords.ts',
    find: '[done ? accounts : null, again ? employments : null]',
    replace: '[accounts]',
    why: 'it would be said of a new employment that its person holds it by having come, and the undoing goes through',
  },
  {
    file: 'src/i18n/importWords.ts',
    find: '    employments ? takenBack(employments) : null,\n',
    replace: '',
    why: 'new employments would be taken back, and nobody told whoever undoes',
  },
  {
    file: 'src/people/imports/readCell.ts',
    find: '  const text = withoutApostrophe(cell)\n',
    replace: '  const text = cell\n',
    why: 'what our own list of faults writes could not be read back',
  },
  {
    file: 'src/people/imports/plan.ts',
    find: '  const code = countryCodeOf(typed)\n',
    replace: "  const code = typed.startsWith('+') ? typed : null\n",
    why: 'a country code would be refused for how it is typed',
  },
  {
    file: 'src/people/imports/check.ts',
    find: '    if (nobody && !plan.everyRow) continue\n',
    replace: '',
    why: 'the total of a list would become a person',
  },
  {
    file: 'src/people/imports/notPerson.ts',
    find: "  const isUnder = isFooter(row[0] ?? '') || isFooter(name)\n",
    replace: '  const isUnder = false\n',
    why: 'whoever signed a list would become a person by the line under it',
  },
  {
    file: 'src/people/imports/notPerson.ts',
    find: '  if (row.length && isHeader(',
    replace: '  if (!row.length && isHeader(',
    why: 'the headers of the second page of a list would become a person',
  },
  {
    file: 'src/people/imports/notPerson.ts',
    find: "  return given.includes('from') || ",
    replace: '  return ',
    why: 'somebody named as a total would be left out, whatever the row says of him',
  },
  {
    file: 'src/people/imports/dates.ts',
    find: "  return 'value' in read && !isFirstDay(read.value) ? { fault: 'unlikely-day' } : read\n",
    replace: '  return read\n',
    why: 'a first day of 1066 would be taken in without a word',
  },
  {
    file: 'src/fields/firstDay.ts',
    find: "  if (Date.parse(day) > at + YEAR) return 'far-ahead'\n",
    replace: '',
    why: 'a year that is mistyped by a little would be taken in without a word',
  },
  {
    file: 'src/i18n/importWords.ts',
    find: ': ${nobody}`,\n',
    replace: '`,\n',
    why: 'it would not be said how many rows of a list are nobody',
  },
  {
    file: 'src/people/newLanguage.ts',
    find: "slug: 'settings', req: {} }))?.language ?? 'zh'",
    replace: "slug: 'settings', req: {} }))?.language === 'zh' ? 'zh' : 'zh'",
    why: 'new people would read Chinese whatever HR has set',
  },
  {
    file: 'src/people/imports/check.ts',
    find: '    if (left) doubts.push({ n, ...left })\n',
    replace: '',
    why: 'whoever has left by the list would come in as somebody who works here, without a word',
  },
  {
    file: 'src/people/imports/hasLeft.ts',
    find: "if (day) return { doubt: 'last-day', value: day }\n",
    replace: '',
    why: 'a last day in a list would be dropped without a word',
  },
  {
    file: 'src/people/imports/readCell.ts',
    find: 'const cell = withoutUnseen(raw)',
    replace: 'const cell = raw',
    why: 'a second person could come in under a name that looks the same',
  },
  {
    file: 'src/people/imports/check.ts',
    find: 'faults.push(...own.map((fault) => withNames(fault, company, known)))',
    replace: 'faults.push(...own)',
    why: 'a list that calls a company otherwise would fail row by row, and not say how it is called',
  },
  {
    file: 'src/people/imports/left.ts',
    find: "  why === 'unknown-team'\n",
    replace: "  why === 'closed'\n",
    why: 'whoever has left would begin in no team, and nothing would say which there are',
  },
  {
    file: 'src/people/imports/dates.ts',
    find: 'readings(i).size > 1',
    replace: 'readings(i).size > 0',
    why: 'dates that can be read in one way only would be offered in three, all alike',
  },
  {
    file: 'src/fields/names.ts',
    find: "if (!code || digits.startsWith('+')) return normalPhone(digits)",
    replace: 'if (!code) return normalPhone(digits)',
    why: 'a number that bears its own country would be read in another',
  },
]
