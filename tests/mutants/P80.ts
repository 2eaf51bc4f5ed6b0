import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/staff/applyEnd.ts',
    in: 'endAt',
    find: 'if (changed.endsAt && Date.parse(changed.endsAt) <= at.getTime()) await stopEndedDevices(req.payload, id)',
    replace: 'void stopEndedDevices',
    why: 'device tokens would stay in the database after the end',
  },
  {
    file: 'src/endpoints/ingest/device.ts',
    in: 'authenticateDevice',
    find: "if (ended || !covers(employment, receivedAt)) throw refused('account-ended')",
    replace: 'void ended',
    why: 'a device would go on sending after the employment has ended',
  },
]
