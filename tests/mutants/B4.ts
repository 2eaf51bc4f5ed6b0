import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/privacy/listHints.ts',
    find: "  allFor: reaching(slug, 'all'),",
    replace: "  allFor: [...reaching(slug, 'all'), ...reaching(slug, 'all*')],",
    why: 'where the one person whose file was opened has none, it would be said that there is none of anybody',
  },
  {
    file: 'src/breaches/sign.ts',
    find: '  if (!before.length && !maySignFirst(user)) throw forbidden()\n  if (breach.state',
    replace: '  if (breach.state',
    why: 'an administrator would be told which parts of a notice are empty, and might sign first',
  },
  {
    file: 'src/admin/person.ts',
    find: '  if (String(user?.id) !== subject && !isOpenTo(user, collection)) return null\n',
    replace: '  if (String(user?.id) !== subject && !isOpenTo(user, collection)) return []\n',
    why: 'what is not open to an office would read as if there were none',
  },
  {
    file: 'src/privacy/listHints.ts',
    find: "reach[office] === 'own' || reach[office] === 'none')",
    replace: "reach[office] === 'own')",
    why: 'a list of two of one’s own would read as if there were two',
  },
  {
    file: 'src/components/portal/deviceState.ts',
    find: "return known ? 'sends' : 'unknown'",
    replace: "return 'sends'",
    why: 'a device that was perhaps stopped would be said to send',
  },
  {
    file: 'src/components/portal/send.ts',
    find: '    if (isMissing) for (const hear of hearers) hear()\n',
    replace: '',
    why: 'a page would go on saying what was answered before an answer was lost',
  },
  {
    file: 'src/people/standing.ts',
    find: "return heardAt === null || heardAt < at - SILENT ? 'silent' : 'recording'",
    replace: "return 'recording'",
    why: 'one’s own page would say that one is recorded while no computer is heard',
  },
  {
    file: 'src/people/standing.ts',
    find: '!revokedAt && !virtual)',
    replace: '!revokedAt)',
    why: 'what an import made would pass for a computer that reports',
  },
  {
    file: 'src/portal/account.ts',
    find: 'where: { id: { in: memberships.map(({ team }) => idOf(team)) } },',
    replace:
      'where: { id: { in: memberships.filter(({ endsAt }) => !endsAt).map(({ team }) => idOf(team)) } },',
    why: 'one’s own earlier team would read as if it were none',
  },
  {
    file: 'src/reports/gaps.ts',
    find: 'sum + (seconds < SHORT ? seconds : 0)',
    replace: 'sum',
    why: 'the week of a lead would leave out short gaps without a word',
  },
  {
    file: 'src/privacy/viewingOptions.ts',
    find: "    sort: 'name',\n    limit: 0,",
    replace: "    sort: 'name',\n    limit: 2000,",
    why: 'whoever comes after the two thousandth would seem to have nothing recorded',
  },
  {
    file: 'src/portal/asked.ts',
    find: "text > now ? 'to-come' : null",
    replace: 'null',
    why: 'a month that has not begun would read as one in which nothing is held',
  },
  {
    file: 'src/portal/team/totals.ts',
    find: "if (date > today && !day.length) return 'to-come'",
    replace: '',
    why: 'a day still to come would read as a day of rest',
  },
  {
    file: 'src/portal/team/totals.ts',
    find: "if (date < led.team.since) return 'before-lead'",
    replace: '',
    why: 'what is not open would read as none',
  },
  {
    file: 'src/portal/team/totals.ts',
    find: 'told.length ? told.reduce((sum, each) => sum + each, 0) : null',
    replace: 'told.reduce((sum, each) => sum + each, 0)',
    why: 'a week of which nothing is told would sum to nought',
  },
  {
    file: 'src/portal/team/memberDay.ts',
    find: '.filter((slug) => OF_A_DAY.includes(slug) && !opened.has(slug))',
    replace: '.filter((slug) => !OF_A_DAY.includes(slug))',
    why: 'what no lead may open would read as none',
  },
  {
    file: 'src/components/portal/DayLine.tsx',
    find: '{draws.paused ? (',
    replace: '{draws ? (',
    why: 'the legend would list pauses that are not drawn',
  },
  {
    file: 'src/admin/recordedTime.ts',
    find: 'const { shown: month, unshown } = shownFor(wish.month as Asked, isMonth, current)',
    replace: 'const [month, unshown] = [isMonth(wish.month) ? wish.month : current, null]',
    why: 'a wrong month in the address would show another one, in silence',
  },
  {
    file: 'src/privacy/viewingOptions.ts',
    find: 'people: others.filter(opens),',
    replace: 'people: others,',
    why: 'somebody would be offered of whom nothing opens',
  },
]
