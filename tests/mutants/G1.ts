import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/components/portal/heldBack.ts',
    find: 'held && held.until > at ? held : null',
    replace: 'null',
    why: 'what was deleted could not be taken back after the page was loaded anew',
  },
  {
    file: 'src/components/portal/heldBack.ts',
    find: 'ids[at + 1] ?? ids[at - 1] ?? null',
    replace: 'ids[at - 1] ?? null',
    why: 'the focus would be lost after the first of a row is deleted',
  },
  {
    file: 'src/components/portal/heldBack.ts',
    find: '.filter(([, each]) => each.until > at)',
    replace: '',
    why: 'the browser would keep what can no longer be taken back',
  },
  {
    file: 'src/components/portal/keepFocus.ts',
    find: '      if (!before.isConnected) focusMain()\n',
    replace: '',
    why: 'the focus would be nowhere after a button that was pressed has gone',
  },
  {
    file: 'src/components/portal/keepFocus.ts',
    find: ' || activeElement.id === MAIN',
    replace: '',
    why: 'what takes the place of a button that has gone would come too late for the focus',
  },
]
