import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/looks.ts',
    in: 'recordLooks',
    find: 'shown.delete(String(req.user.id))',
    replace: 'for (const each of shown.keys()) if (each !== String(req.user.id)) shown.delete(each)',
    why: 'one’s own reading would be on record, and that of others not',
  },
  {
    file: 'src/policy/decide/decide.ts',
    in: 'decideUse',
    find: "if (!term.viewers.includes(viewer)) return no('not-a-viewer')\n    if (!purpose || !term.purposes.includes(purpose)) return no('purpose-undeclared')",
    replace: "if (!purpose) return no('purpose-undeclared')",
    why: 'any purpose and any viewer would do',
  },
  {
    file: 'src/access/looks.ts',
    in: 'recordLooks',
    find: 'const viewing = viewings.get(subject)',
    replace: 'const viewing = [...viewings.values()][0]',
    why: 'a look would be on record under a purpose that was stated for somebody else',
  },
  {
    file: 'src/access/looks.ts',
    in: 'writeLooks',
    find: 'const told = byFilter ? await toldBy(req, collection.slug, given.where) : new Map<string, Viewing>()',
    replace: 'const told = new Map<string, Viewing>()',
    why: 'to see that somebody has no record would be no look',
  },
  {
    file: 'src/portal/team/now.ts',
    in: 'readNow',
    find: "standing === 'paused' && !atWork ? 'off-hours' : standing",
    replace: 'standing',
    why: 'a lead would see at night who presses pause, without a purpose',
  },
]
