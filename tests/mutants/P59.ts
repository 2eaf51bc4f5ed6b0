import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/consent/answers.ts',
    in: 'say',
    find: '  await changeUnderEpoch(payload, personEpoch(subject), rows)\n',
    replace:
      "  for (const { category } of answers) await payload.db.deleteMany({ collection: 'consents', where: { category: { equals: category } }, req: {} })\n  await changeUnderEpoch(payload, personEpoch(subject), rows)\n",
    why: 'a withdrawal would wipe out that consent was ever given',
  },
]
