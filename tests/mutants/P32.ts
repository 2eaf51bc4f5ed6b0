import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/letters/mayGo.ts',
    in: 'keptBack',
    find: 'if (optional && !(await wantsLetters(payload, subject)))',
    replace: 'if (optional && !subject)',
    why: 'who withdrew while the letter waited would get it',
  },
  {
    file: 'src/letters/optional.ts',
    in: 'subjectOfToken',
    find: 'got.length !== wanted.length || !timingSafeEqual(got, wanted)',
    replace: 'got.length > wanted.length * 9',
    why: 'anybody could end the letters of anybody',
  },
]
