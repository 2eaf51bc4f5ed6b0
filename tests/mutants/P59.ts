import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/agreement.ts',
    find: "  await payload.db.create({\n    collection: 'consents',",
    replace:
      "  await payload.db.deleteMany({ collection: 'consents', where: { category: { equals: category } }, req: {} })\n  await payload.db.create({\n    collection: 'consents',",
    why: 'a withdrawal would wipe out that consent was ever given',
  },
]
