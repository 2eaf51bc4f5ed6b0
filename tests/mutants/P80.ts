import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/endEmployment.ts',
    find: 'if (endsAt && Date.parse(endsAt) <= at.getTime()) await dropTokens(req, id)',
    replace: 'void dropTokens',
    why: 'device tokens would stay in the database after the end',
  },
  {
    file: 'src/endpoints/ingest/device.ts',
    find: "if (ended || !employment || !covers(employment, receivedAt)) throw refused('account-ended')",
    replace: "if (!employment) throw refused('account-ended')",
    why: 'a device would go on sending after the employment has ended',
  },
]
