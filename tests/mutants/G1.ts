import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/portal/days/heldBack.ts',
    in: 'readHeld',
    find: 'held && held.until > at ? held : null',
    replace: 'null',
    why: 'what was deleted could not be taken back after the page was loaded anew',
  },
  {
    file: 'src/portal/days/heldBack.ts',
    in: 'besides',
    find: 'ids[at + 1] ?? ids[at - 1] ?? null',
    replace: 'ids[at - 1] ?? null',
    why: 'the focus would be lost after the first of a row is deleted',
  },
  {
    file: 'src/portal/days/heldBack.ts',
    in: 'holdBack',
    find: '.filter(([, each]) => each.until > at)',
    replace: '',
    why: 'the browser would keep what can no longer be taken back',
  },
  {
    file: 'src/components/focus.ts',
    in: 'keepFocus',
    find: '      if (!before.isConnected) focusMain()\n',
    replace: '',
    why: 'the focus would be nowhere after a button that was pressed has gone',
  },
  {
    file: 'src/components/focus.ts',
    in: 'isNowhere',
    find: ' || activeElement.id === MAIN',
    replace: '',
    why: 'what takes the place of a button that has gone would come too late for the focus',
  },
  {
    file: 'src/portal/days/heldBack.ts',
    in: 'holdBack',
    find: 'Math.min(still, TAKE_BACK_SECONDS * 1000)',
    replace: 'TAKE_BACK_SECONDS * 1000',
    why: 'a second window would offer for ten seconds what ends in two',
  },
  {
    file: 'src/records/ownDeletion.ts',
    in: 'hideOwnPicture',
    find: '      if (hidden.left <= 0) throw pictureDeleted()\n',
    replace: '',
    why: 'a deletion whose ten seconds are over would be said to begin',
  },
  {
    file: 'src/requests/redaction.ts',
    in: 'askRedaction',
    find: '(await isDeletedOwn(req, category, id, picture)) ? pictureDeleted() : notFound()',
    replace: 'notFound()',
    why: 'one’s own deleted picture would be said not to be one’s own',
  },
]
