import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/files/images.ts',
    in: 'inspectAndReencode',
    find: 'await draw().webp(WEBP)',
    replace: 'await draw().keepMetadata().webp(WEBP)',
    why: 'place and device would stay in the image',
  },
  {
    file: 'src/files/images.ts',
    in: 'decode',
    find: '.autoOrient()',
    replace: '',
    why: 'the image would lie on its side',
  },
]
