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
]
