import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/breaches/toldStates.ts',
    find: "  'waiting',\n",
    replace: '',
    why: 'letters that wait would be in no number of the report',
  },
  {
    file: 'src/breaches/standing.ts',
    find: "  return { told: OF_LETTER[letter.state] ?? 'waiting', toldAt }\n",
    replace: "  return { told: 'handed', toldAt }\n",
    why: 'a letter that waits, came back or failed would be said to be handed over',
  },
  {
    file: 'src/breaches/deadlines.ts',
    find: '  return publishedAt && last([...moments, publishedAt])\n',
    replace: '  return last([...moments, sentAt])\n',
    why: 'the clock would say done while letters wait',
  },
  {
    file: 'src/breaches/standing.ts',
    find: "  if (state !== 'printed') return null\n",
    replace: "  if (state !== 'printed') return sentAt ?? null\n",
    why: 'a letter that came back would count as told',
  },
  {
    file: 'src/breaches/report.ts',
    find: ": en ? 'not done yet' : '尚未完成'}`\n      }),",
    replace: ": '☐'}`\n      }),",
    why: 'an undone step would print as a crossed box',
  },
  {
    file: 'src/admin/person.ts',
    find: "detail: detail ? detailInWords(act, detail, language) : ''",
    replace: "detail: detail ?? ''",
    why: 'the history of a person would say “at once” in Chinese',
  },
  {
    file: 'src/admin/auditDetails.ts',
    find: "'taken back': both('taken back', '已撤销')",
    replace: "'taken back': both('taken back', 'taken back')",
    why: 'an act of two would be told in English among Chinese words',
  },
  {
    file: 'src/collections/breaches.ts',
    find: '  lockDocuments: false,\n',
    replace: '',
    why: 'the second signer would be asked to take the form over',
    // SQLite has no column for such a lock: it would not start to write one.
    database: 'mongo',
  },
  {
    file: 'src/hooks/refuseStale.ts',
    find: 'if (shown && Date.parse(shown) !== Date.parse(updatedAt)) throw refusal()',
    replace: '',
    why: 'a form that was opened before another was saved would carry back what that one has changed',
  },
  {
    file: 'src/db/writeAsRead.ts',
    find: '{ updatedAt: { equals: updatedAt } }, still]',
    replace: 'still]',
    why: 'of two saves at once the second would carry back what the first has changed',
  },
  {
    file: 'src/hooks/refuseStale.ts',
    find: 'const still: Where = { state: { equals: state } }',
    replace: 'const still: Where = { id: { equals: id } }',
    why: 'a save that was under way would change to whom a signed notice goes',
  },
  {
    file: 'src/breaches/sign.ts',
    find: '        { updatedAt: { equals: breach.updatedAt } },\n',
    replace: '',
    why: 'a notice would go to people whom nobody has signed for',
  },
  {
    file: 'src/breaches/record.ts',
    find: 'data: { ...data, updatedAt: null },',
    replace: 'data,',
    why: 'a step of the plan would make every open form an old one',
  },
  {
    file: 'src/i18n/terms.ts',
    find: "    titles?.length ? '' : (UNTOUCHED[category]?.[language] ?? ''),\n",
    replace: '',
    why: 'the policy would not name the titles and programs that are stored',
  },
  {
    file: 'src/privacy/strictestDraft.ts',
    find: 'are open, without a purpose, to those whom the table names for them.',
    replace: 'open with a purpose.',
    why: 'the policy would promise a purpose where a look needs none',
  },
  {
    file: 'src/privacy/builtIn.ts',
    find: 'the <strong>security log</strong> of sign-ins',
    replace: 'those of sign-ins',
    why: 'the text of version 0 would say that nothing is kept but what it names, and not name a log',
  },
  {
    file: 'src/portal/account.ts',
    find: "rows(reader, 'imports', { where: { id: { equals: list } }, limit: 1 })",
    replace: "rows(reader, 'imports', { sort: '-createdAt', limit: 1 })",
    why: 'an officer would be told that his account came by the newest list',
  },
  {
    file: 'src/portal/account.ts',
    find: "  return { by: setUp ? 'set-up' : 'invitation' }\n",
    replace: "  return { by: setUp ? 'invitation' : 'set-up' }\n",
    why: 'whoever was invited would be told that he has set the system up',
  },
  {
    file: 'src/breaches/words.ts',
    find: "const soon = state === 'telling' ? SOON : both('', '')",
    replace: "const soon = state === 'closed' ? SOON : both('', '')",
    why: 'whoever signed would read an empty sentence where something is about to begin',
  },
  {
    file: 'src/collections/breaches.ts',
    find: "option('told', 'Notices made out', '通知已生成')",
    replace: "option('told', 'People told', '已通知')",
    why: 'the form would say that people were told while their letters wait',
  },
  {
    file: 'src/endpoints/ingest/openapi.ts',
    find: '; drop that item alone.',
    replace: '.',
    why: 'a client that follows the page would drop all for one minute before the first day',
  },
  {
    file: 'src/portal/records.ts',
    find: "await pageOf(reader, 'outbox', own(reader), '-createdAt', wanted)",
    replace: "await pageOf(reader, 'outbox', {}, '-createdAt', wanted)",
    why: 'an officer’s own page would show the letters of others',
  },
  {
    file: 'src/portal/records.ts',
    find: 'const mine: Where = { or: [{ subject: { equals: user.id } }, { actor: { equals: user.id } }] }',
    replace:
      'const mine: Where = { and: [{ subject: { equals: user.id } }, { actor: { equals: user.id } }] }',
    why: 'nobody would read what others did to what is kept of him',
  },
  {
    file: 'src/people/devices.ts',
    find: "      .normalize('NFKC')\n      .toUpperCase()\n",
    replace: '',
    why: 'a code typed in small letters would be refused',
  },
  {
    file: 'src/endpoints/ingest/images.ts',
    find: 'misfitOf(parsed.error)',
    replace: "'clientId and capturedAt are needed.'",
    why: 'a field that does not fit would not be named',
  },
]
