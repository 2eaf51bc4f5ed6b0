import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/http/budget.ts',
    in: 'checkFilterBudget',
    find: 'if (spent.conditions > BUDGET.conditions)',
    replace: 'if (spent.conditions > 10 * BUDGET.conditions)',
    why: 'a filter of two hundred conditions would hold everybody up',
  },
  {
    file: 'src/http/budget.ts',
    in: 'sizeOfText',
    find: "words: text.split(' ').length,",
    replace: "words: text.split(' ').filter(Boolean).length,",
    why: 'spaces alone would make a condition each',
  },
  {
    file: 'src/http/budget.ts',
    in: 'checkBudget',
    find: "    if (!isGiven(query.limit) && String(query.pagination) === 'false') throw tooMuch('State a limit.')\n",
    replace: '',
    why: 'a list without pages would be the whole collection',
  },
  {
    file: 'src/hooks/every/guardConfig.ts',
    in: 'within',
    find: '    checkBudget(req.query, door)\n',
    replace: '    void door\n',
    why: 'the API would know no budget',
  },
  {
    file: 'src/hooks/every/guardConfig.ts',
    in: 'few',
    find: 'if (totalDocs > BUDGET.rows)',
    replace: 'if (totalDocs > 100 * BUDGET.rows)',
    why: 'one request would change ten thousand rows, one by one',
  },
  {
    file: 'src/http/methodOverride.ts',
    in: 'overriddenQuery',
    find: '  checkLength(query, LONGEST.form)\n',
    replace: '',
    why: 'a form that is asked as a query would be parsed whole, however many parameters it has',
  },
  {
    file: 'src/http/queryBudget.ts',
    in: 'pageBudget',
    find: 'checkBudget(parsed(search), { searched })',
    replace: 'checkBudget({}, { searched })',
    why: 'the addresses of the admin’s lists would know no budget',
  },
  {
    file: 'src/http/serverCall.ts',
    in: 'check',
    find: "    if (typeof query === 'object' && query !== null) checkBudget({ ...query }, { searched })\n",
    replace: '    void [query, searched, checkBudget]\n',
    why: 'a drawer of the admin could ask for every row',
  },
  {
    file: 'src/hooks/every/guardPreferences.ts',
    in: 'withFewRows',
    find: 'limit >= 1 && limit <= BUDGET.rows ? doc',
    replace: 'limit <= BUDGET.rows ? doc',
    why: 'a stored preference of less than no rows would show them all',
  },
  {
    file: 'src/start.ts',
    in: 'start',
    find: '  if (env.TRUST_PROXY) server.keepAliveTimeout = KEPT_FOR_PROXY\n',
    replace: '',
    why: 'what a proxy sends over a connection just as it is closed would be answered with 502, and lost by whoever sent it',
  },
]
