import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/breaches/sign.ts',
    in: 'signBreach',
    find: '  if (signing.empty.length) {\n',
    replace: '  if (signing.empty.length && !digest) {\n',
    why: 'a notice with an empty part would go out',
  },
  {
    file: 'src/breaches/sign.ts',
    in: 'signBreach',
    find: 'if (digest !== signing.digest)',
    replace: 'if (digest.length !== signing.digest.length)',
    why: 'what was changed since it was read would be signed',
  },
  {
    file: 'src/hooks/breaches/refuseToldBreach.ts',
    in: 'refuseToldBreach',
    find: "(before.state !== 'open' && FIXED.some(isFixed))",
    replace: "(before.state === '' && FIXED.some(isFixed))",
    why: 'what people were told could be rewritten',
  },
]
