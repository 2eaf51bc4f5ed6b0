import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/components/unsent.ts',
    in: 'missingAnswer',
    find: `status === 0 && !wasOnline ? 'offline' : 'unanswered'`,
    replace: `status === 0 ? 'offline' : 'unanswered'`,
    why: 'what may have arrived would be said not to have been sent',
  },
  {
    file: 'src/components/unsent.ts',
    in: 'missingAnswer',
    find: 'if (status !== 0 && isOurs) return undefined',
    replace: 'if (status !== 0) return undefined',
    why: 'the page of a hotel would be taken for an answer',
  },
  {
    file: 'src/admin/kit/payloadWrites.ts',
    in: 'askingAgain',
    find: 'throw new TypeError(UNSENT[why].short[language()])',
    replace: "throw new TypeError('Failed to fetch')",
    why: 'a form of Payload’s own would show what the browser throws',
  },
  {
    file: 'src/admin/kit/payloadWrites.ts',
    in: 'isServer',
    find: "response.headers.get('content-type')?.includes('json') ?? false",
    replace: 'response.status > 0',
    why: 'the page of a proxy whose server is away would be taken for an answer to a form of Payload’s own',
  },
  {
    file: 'src/components/request.ts',
    in: 'request',
    find: 'ours.add(init)',
    replace: 'void ours',
    why: 'in the admin, what one of our forms could not send would be asked about twice',
  },
  {
    file: 'src/portal/days/PauseButton.tsx',
    find: `import { useCalmRouter } from '../kit/useCalmRouter'`,
    replace: `import { useRouter as useCalmRouter } from 'next/navigation'`,
    why: 'offline, the page would be replaced by the browser’s page of errors',
  },
  {
    file: 'src/portal/policy/CookiesPage.tsx',
    in: 'CookiesPage',
    find: ' onSubmit={(event) => void clear(event)}',
    replace: '',
    why: 'a form that the browser sends by itself would replace the page',
  },
  {
    file: 'src/requests/redaction.ts',
    in: 'askRedaction',
    find: 'if (same) return { id: String(same.id) }',
    replace: 'void same',
    why: 'asking again after a lost answer would make a second request',
  },
  {
    file: 'src/records/ownDeletion.ts',
    in: 'ownShot',
    find: 'throw (await isBuriedOwn(req, category, id)) ? buried() : notFound()',
    replace: 'throw notFound()',
    why: 'whoever takes a deletion back too late would be told that the picture is not his',
  },
  {
    file: 'src/records/ownDeletion.ts',
    in: 'ownShot',
    find: 'throw (await isBuriedOwn(req, category, id)) ? buried() : notFound()',
    replace: 'throw buried()',
    why: 'an id that never was, or another’s, would be said to be deleted',
  },
]
