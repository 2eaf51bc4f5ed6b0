import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/consent/answers.ts',
    in: 'say',
    find: 'await changeUnderEpoch(payload, personEpoch(subject), rows)',
    replace: "await changeUnderEpoch(payload, personEpoch(''), rows)",
    why: 'a withdrawal would stand, and every process would go on by what it had cached',
  },
  {
    file: 'src/consent/settle.ts',
    in: 'putOnRecord',
    find: '  if (said.recorded !== false) return\n',
    replace: '  if (said.recorded !== false || now().getTime() > Date.parse(said.at)) return\n',
    why: 'a withdrawal whose record was cut off would never be on record',
  },
  {
    file: 'src/consent/settle.ts',
    in: 'settleAll',
    find: 'for (const said of await unsettled(payload, collection)) {',
    replace: 'for (const said of (await unsettled(payload, collection)).slice(0, 0)) {',
    why: 'what was cut off would stay for its whole term',
  },
  {
    file: 'src/consent/settle.ts',
    in: 'settle',
    find: 'if (!isNo(said) || Date.parse(said.at) + LATE <= now().getTime())',
    replace: 'if (said.id)',
    why: 'what a dead server stored after the walk would stay for its whole term',
  },
  {
    file: 'src/policy/decide/ending.ts',
    in: 'endingOf',
    find: 'const until = anew === undefined ? {} : { receivedBefore: iso(anew) }',
    replace: 'const until = {}',
    why: 'what came under a new consent would go with what came under the old one',
  },
  {
    file: 'src/endpoints/ingest/images.ts',
    in: 'insert',
    find: 'insertJudged(payload, category, [row], { subject, epochs })',
    replace:
      "insertJudged(payload, category, [row], { subject: 'nobody', epochs: { ...epochs, person: 0 } })",
    why: 'a picture that was judged before the withdrawal and stored after would stay for its whole term',
  },
  {
    file: 'src/consent/settle.ts',
    in: 'putOnRecord',
    find: '  if (said.recorded !== false) return\n  const { id, category, granted, refused, version } = said\n',
    replace: '  const { category, granted, refused, version } = said\n  const id = undefined\n',
    why: 'each try would leave one more record of the same withdrawal',
  },
  {
    file: 'src/policy/decide/decide.ts',
    in: 'decideUse',
    find: 'if (!term.otherBasis && withdrawnBetween(',
    replace: 'if (term.otherBasis && withdrawnBetween(',
    why: 'what was withdrawn would be open to others again once consent was given anew',
  },
]
