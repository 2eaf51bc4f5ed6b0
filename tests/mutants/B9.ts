import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/outbox/lost.ts',
    find: "['failed', 'bounced', 'doubtful'] as const",
    replace: "['failed', 'bounced', 'sending'] as const",
    why: 'a letter in doubt would stand nowhere but in its own row',
  },
  {
    file: 'src/admin/letterTrouble.ts',
    find: "hasRole(user, 'admin') ? readBox(payload) : null",
    replace: "hasRole(user, 'hr', 'admin') ? readBox(payload) : null",
    why: 'what people write to the mailbox would be shown beyond the administrator',
  },
  {
    file: 'src/jobs/index.ts',
    find: "readBounces: { job: readBounces, cron: '* * * * *' }",
    replace: "readBounces: { job: readBounces, cron: '*/30 * * * *' }",
    why: 'a returned letter would be known half an hour later',
  },
  {
    file: 'src/outbox/kinds.ts',
    find: "queued: both('Queued',",
    replace: "queued: both('Sent',",
    why: 'a letter that waits would be called sent',
  },
  {
    file: 'src/admin/person.ts',
    find: "why: reason ? sayReason(reason, language) : '',",
    replace: "why: reason ?? '',",
    why: 'HR would read a code where words were promised',
  },
  {
    file: 'src/admin/clocks.ts',
    find: "    where: { state: { equals: 'open' } },\n    sort: 'askedAt',",
    replace: "    where: {},\n    sort: 'askedAt',",
    why: 'the start page would count requests that were answered',
  },
  {
    file: 'src/outbox/held.ts',
    find: "count({ state: { equals: 'deferred' } }, { reason: { equals: NEW_SERVER } })",
    replace: "count({ state: { equals: 'failed' } }, { reason: { equals: NEW_SERVER } })",
    why: 'a letter that waits for the new mail server would be said nowhere but in its row',
  },
  {
    file: 'src/outbox/held.ts',
    find: 'until: hold.isStopped ? null : hold.until.toISOString()',
    replace: 'until: hold.until.toISOString()',
    why: 'a letter would be said to leave by itself where a holder of an office has stopped its server',
  },
  {
    file: 'src/admin/person.ts',
    find: 'state: letterState({ state, reason })[language]',
    replace: "state: optionNames(payload, LETTERS, 'state', language)(state)",
    why: 'at the person a letter would be tried again by itself that waits for a signature',
  },
  {
    file: 'src/components/admin/MailPlaces.tsx',
    find: 'if (environment && stored)',
    replace: 'if (environment && !stored)',
    why: 'where both set a mail server, nobody could tell which of them is in use',
  },
  {
    file: 'src/outbox/settings.ts',
    find: 'return { environment, variables, lacks, stored: shown(await fromStored(payload)) }',
    replace: 'return { environment: null, variables, lacks, stored: shown(await fromStored(payload)) }',
    why: 'the page would show nothing of the server that letters go through',
  },
  {
    file: 'src/admin/letterTrouble.ts',
    find: 'configured ? serverFault(payload) : null',
    replace: 'serverFault(payload)',
    why: 'letters would be said to be tried again while no mail server is set',
  },
  {
    file: 'src/outbox/noServer.ts',
    find: '=> parkUntried(payload, NO_SERVER)',
    replace: "=> parkUntried(payload, 'connect refused')",
    why: 'a row would say what a mail server said that is no more',
  },
  {
    file: 'src/outbox/letterWays.ts',
    find: 'retry: isTried && !waits',
    replace: 'retry: isTried',
    why: 'HR would be offered to send a letter again that would not leave',
  },
  {
    file: 'src/outbox/letter.ts',
    find: 'if (isHeld(row)) throw',
    replace: 'if (isHeld(row) && !row.address) throw',
    why: 'a letter that waits for a signature would be said to be sent again, and stay',
  },
  {
    file: 'src/outbox/outcome.ts',
    find: 'return BACK_OFF[before]',
    replace: 'return BACK_OFF[letter.attempts - 1]',
    why: 'who sends a letter again would have it wait for longer',
  },
  {
    file: 'src/outbox/send.ts',
    find: "return { how: 'replaced' }",
    replace: "return { how: 'refused', reason: 'expired-link' }",
    why: 'a letter that nobody needs any more would count as failed',
  },
  {
    file: 'src/outbox/outcome.ts',
    find: 'return mayHaveArrived(letter) ? MAY_HAVE_ARRIVED : EXPIRED_LINK',
    replace: 'return EXPIRED_LINK',
    why: 'a letter that a server had whole would be said not to have been sent',
  },
  {
    file: 'src/outbox/lost.ts',
    find: '{ or: [{ reason: { exists: false } }, { reason: { not_equals: EXPIRED_LINK } }] },',
    replace: '',
    why: 'what earlier versions stored as failed would ask for somebody whom it needs not',
  },
]
