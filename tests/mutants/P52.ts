import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/letters/templates/Letter.tsx',
    in: 'Letter',
    find: '        <Text style={text}>{content.greeting}</Text>',
    replace:
      '        <Text style={text}>{content.greeting}</Text>\n        <img src="https://x.test/pixel.gif" alt="" />',
    why: 'letters would tell when they are opened',
  },
]
