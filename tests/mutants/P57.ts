import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/consent/agreement.ts',
    in: 'mayWithdraw',
    find: "hasSwitch(term) || (term.consent === 'general' && term.optional)",
    replace: 'hasSwitch(term)',
    why: 'what the agreement itself covers could not be withdrawn alone',
  },
  {
    file: 'src/policy/decide/decide.ts',
    in: 'coverAt',
    find: '  return last.granted',
    replace: '  return last.granted || true',
    why: 'a withdrawal would change nothing',
  },
  {
    file: 'src/consent/answers.ts',
    in: 'onPaper',
    find: 'paper ? { ...paper, signedOn',
    replace: "paper ? { ...paper, evidence: '', signedOn",
    why: 'a consent on paper would not say where the paper lies',
  },
  {
    file: 'src/records/timeTable.ts',
    in: 'stillOpen',
    find: 'times.filter(({ id }) => open.has(id))',
    replace: 'times',
    why: 'who withdraws while a file is made would still be in it',
  },
  {
    file: 'src/consent/settle.ts',
    in: 'settle',
    find: 'if (said.recordedBy) await',
    replace: 'if (!said.recordedBy) await',
    why: 'nobody would be told of what HR took down in his name',
  },
  {
    file: 'src/consent/settle.ts',
    in: 'putOnRecord',
    find: 'actor: by ?? subject,',
    replace: 'actor: subject,',
    why: 'the record would say that the person did what HR took down',
  },
  {
    file: 'src/consent/paper.ts',
    in: 'checkOn',
    find: '  if (since.length)\n',
    replace: '  if (since.length > 99)\n',
    why: 'a paper of an earlier day would turn off what the person turned on since',
  },
  {
    file: 'src/consent/paperDay.ts',
    in: 'dayOf',
    find: "last?.zone ?? 'UTC'",
    replace: "'UTC'",
    why: 'a paper of today would lie in the future until eight in the morning in China',
  },
]
