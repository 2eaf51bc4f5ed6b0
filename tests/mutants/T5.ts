import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/files/images.ts',
    in: 'checkSize',
    find: '  if (Math.max(width, height) > LONGEST_SIDE) throw tooLarge(`A side has at most ${LONGEST_SIDE} pixels.`)\n',
    replace: '',
    why: 'an image would be decoded whole before it turns out to be too long',
  },
  {
    file: 'src/files/images.ts',
    in: 'inspect',
    find: '  if (isAnimated(content, type)) throw tooLarge(ONE_FRAME)\n',
    replace: '',
    why: 'many frames would be decoded for one',
  },
]
