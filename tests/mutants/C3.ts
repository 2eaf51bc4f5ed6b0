import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/outbox/returned/report.ts',
    find: 'ACTIONS[action] ??',
    replace: "ACTIONS[status?.startsWith('4') ? '' : action] ??",
    why: 'a letter that a server gave up after days of trying would count as sent',
  },
  {
    file: 'src/outbox/returned/mailbox.ts',
    find: 'else await client.messageFlagsAdd',
    replace: 'await client.messageFlagsAdd',
    why: 'what nobody could make out would be marked as read, and lost',
  },
  {
    file: 'src/outbox/returned/mailbox.ts',
    find: 'each >= next && !isKnown.has(each)',
    replace: 'each > 0',
    why: 'all that is unread would be fetched and read in each round',
  },
  {
    file: 'src/outbox/returned/mailbox.ts',
    find: 'next = held ?? uid + 1',
    replace: 'next = uid + 1',
    why: 'a letter that came back before its row was settled would be passed over',
  },
  {
    file: 'src/outbox/returned/note.ts',
    find: '...tokens.map((token) => `<${token}@${domain}>`)',
    replace: '',
    why: 'a letter would be unknown by its envelope alone',
  },
  {
    file: 'src/outbox/returned/prose.ts',
    find: 'if (!isFromServer(parts)) return null',
    replace: 'if (!parts.text) return null',
    why: 'a person’s answer would end as a letter that came back',
  },
  {
    file: 'src/outbox/returnPath.ts',
    find: 'Boolean(path.arrivedAt)',
    replace: 'Boolean(path.token)',
    why: 'letters would come back to an address that nobody has',
  },
  {
    file: 'src/outbox/send.ts',
    find: "ended.reason.startsWith('mail 5')",
    replace: "ended.reason.startsWith('mail 6')",
    why: 'a server that takes such senders no more would hold every letter back',
  },
  {
    file: 'src/outbox/freshLink.ts',
    find: "return 'none' in fate ? fate.none : null",
    replace: 'return null',
    why: 'it would be offered to send again what is refused',
  },
  {
    file: 'src/outbox/letterWays.ts',
    find: 'invite: isAgain && mayInvite ?',
    replace: 'invite: isAgain ?',
    why: 'an invitation would be offered that only the server makes',
  },
  {
    file: 'src/outbox/letter.ts',
    find: 'if (letterKind(row.kind).link && (await rolesOf(req, subject)).length)',
    replace: 'if (row.link && (await rolesOf(req, subject)).length)',
    why: 'hr would be handed a way into an office by a letter that came back',
  },
  {
    file: 'src/outbox/sendAgain.ts',
    find: "hasRole(user, 'privacy') && about !== undefined && matrixRow(about).writers.includes('privacy')",
    replace: 'false',
    why: 'the privacy officer would see that the notice of a breach came back, and could not send it again',
  },
  {
    file: 'src/outbox/letter.ts',
    find: '  if (!maySendAgain(req.user, row.kind)) throw forbidden()\n',
    replace: '',
    why: 'the privacy officer would send letters that are not his',
  },
  {
    file: 'src/people/sameMoment.ts',
    find: 'if (known) return known\n',
    replace: '',
    why: 'a double press would make two links, of which the first letter’s is dead',
  },
  {
    file: 'src/people/sameMoment.ts',
    find: 'now().getTime() - known.at < MOMENT && ',
    replace: '',
    why: 'who asks anew after a while would be answered with what was made before',
  },
  {
    file: 'src/people/invite.ts',
    find: '({ link }) => isOpen(req, secretOf(link)),',
    replace: '() => Promise.resolve(true),',
    why: 'a link that another has replaced would be handed out again',
  },
  {
    file: 'src/people/oneTimeLinks.ts',
    find: 'inTurn(`link ${act} ${user}`, () => replaceLink(req, user, act, more))',
    replace: 'replaceLink(req, user, act, more)',
    why: 'of two links made at once both would work',
  },
  {
    file: 'src/people/forgot.ts',
    find: 'await inTurn(`forgot ${person.id}`, () => writeTo(req, person))',
    replace: 'await writeTo(req, person)',
    why: 'two letters would go out, of which the first one’s link is dead',
  },
  {
    file: 'src/components/onePress.ts',
    find: 'known && known.body === body',
    replace: 'known && known.body === body && known.isOver',
    why: 'a double press would send twice',
  },
  {
    file: 'src/components/onePress.ts',
    find: 'if (sent.ok) setTimeout(forget, PRESS)\n',
    replace: 'if (sent.ok) forget()\n',
    why: 'the second click that follows the answer would send again',
  },
]
