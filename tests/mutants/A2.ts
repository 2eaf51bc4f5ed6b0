import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/sessions/strategy.ts',
    in: 'isOver',
    find: '  !current || at >= startedAt',
    replace: '  at >= startedAt',
    why: 'a sign-in that was under way while its person was shut out would count once he is let in again',
  },
  {
    file: 'src/people/account/state.ts',
    in: 'setSuspended',
    find: '{ set: { state, stateSince: now().toISOString() }, endsSessions: true },',
    replace: '{ set: { state, stateSince: now().toISOString() } },',
    why: 'a suspension would leave a sign-in alone that is under way',
  },
  {
    file: 'src/db/changeIfStill.ts',
    in: 'changeIfStill',
    find: ', { updatedAt: asRead }',
    replace: '',
    why: 'a correction of an employment would undo its end',
  },
  {
    file: 'src/db/keepUnchanged.ts',
    in: 'keepUnchanged',
    find: 'if (!names?.length) return',
    replace: 'if (!names?.length || names) return',
    why: 'a form that is saved meanwhile would bring back the hours, or the state, that an act has changed',
  },
]
