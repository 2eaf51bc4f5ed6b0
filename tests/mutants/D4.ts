import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/consent/answers.ts',
    in: 'answerOnPaper',
    find: '    if (!granted && !isGranted(snapshot, category)) return []\n',
    replace: '    if (!granted) return []\n',
    why: 'a paper that leaves a switch unticked, or refuses, would leave it on',
  },
  {
    file: 'src/policy/decide/snapshot.ts',
    in: 'takenBack',
    find: '  return later.length ? { until: Math.min(...later) } : {}',
    replace: '  return later.length > 1 ? { until: Math.min(...later) } : {}',
    why: 'who refuses on paper what he had agreed to would go on being recorded',
  },
  {
    file: 'src/consent/settle.ts',
    in: 'shorten',
    find: "      ? stored.filter(({ category }) => 'term' in coverAt(snapshot, category, at - 1))",
    replace: '      ? []',
    why: 'what rested on an agreement that was taken back would stay for its whole term',
  },
  {
    file: 'src/consent/paper.ts',
    in: 'checkPaper',
    find: "  if (subject === String(user?.id))\n    throw new Problem(403, 'forbidden', 'Your own answer is yours to give, in the portal.')\n",
    replace: '',
    why: 'HR could record papers of their own',
  },
  {
    file: 'src/consent/paper.ts',
    in: 'checkOn',
    find: 'const off = wanted.filter((category) => !on.includes(category))',
    replace: 'const off = wanted.filter((category) => category.length > 60)',
    why: 'something that cannot be withdrawn, or is off, would be on record as withdrawn',
  },
  {
    file: 'src/collections/people/personnel.ts',
    in: 'Personnel',
    find: '    goesWithoutGuardian: true,\n',
    replace: '',
    why: 'the personnel file of a child would stay',
  },
  {
    file: 'src/consent/unverified.ts',
    in: 'deleteRows',
    find: '      files.flatMap((name) => (row[name] as string | null) ?? []),\n',
    replace: '      files.slice(0, 0),\n',
    why: 'the file of a child’s picture would stay',
  },
  {
    file: 'src/consent/unverified.ts',
    in: 'deleteRows',
    find: 'const going = docs.filter(({ id }) => !held.has(String(id)))',
    replace: 'const going = docs.filter(({ id }) => !held.has(`${String(id)} `))',
    why: 'a legal hold would be passed over',
  },
  {
    file: 'src/consent/paperDay.ts',
    in: 'checkPaperDay',
    find: '  if (off.length)',
    replace: '  if (off.length < 0)',
    why: 'a paper of an earlier day would turn on what the person has turned off since',
  },
  {
    file: 'src/consent/settle.ts',
    in: 'settle',
    find: 'if (said.recordedBy) await',
    replace: 'if (said.recordedBy && isNo(said)) await',
    why: 'who never signed would not learn of an agreement that HR took down',
  },
]
