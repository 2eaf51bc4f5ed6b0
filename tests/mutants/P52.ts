import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/letters/templates/Letter.tsx',
    in: 'Letter',
    find: '<p style={text}>{content.greeting}</p>',
    replace: '<p style={text}>{content.greeting}</p>\n    <img src="https://x.test/pixel.gif" alt="" />',
    why: 'letters would tell when they are opened',
  },
]
