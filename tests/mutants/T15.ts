import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/jobs/purgeExpired.ts',
    find: "? ['file', 'thumb'] : []",
    replace: "? ['file'] : []",
    why: 'the thumbnail would outlive the screenshot',
  },
  {
    file: 'src/people/ownDeletion.ts',
    find: '  await files.remove(category, shot.thumb)\n',
    replace: '',
    why: 'the thumbnail of what a person deleted would stay',
  },
]
