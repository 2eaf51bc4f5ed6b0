import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/breaches/affected.ts',
    in: 'ofCategory',
    find: 'recorded.has(idOf(user)) ?',
    replace: 'user ?',
    why: 'somebody imported a minute ago would be told that data of his may have lain open for years',
  },
  {
    file: 'src/breaches/panel.ts',
    in: 'breachPanel',
    find: '    waiting: keeps\n',
    replace: '    waiting: standings.length && keeps\n',
    why: 'who is concerned and why would be known only after sending',
  },
]
