import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/files/images.ts',
    find: '  if (width * height > limits.pixels) throw tooLarge(`An image has at most ${limits.pixels} pixels.`)\n',
    replace: '',
    why: 'a bomb would be told apart only by the decoder',
  },
  {
    file: 'src/files/images.ts',
    find: 'if (!type || (await isAnimated(file, type))) throw unsupported()',
    replace: 'if (!type) throw unsupported()',
    why: 'many frames would be decoded for one',
  },
]
