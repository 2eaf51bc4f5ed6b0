import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/ingest/device.ts',
    in: 'deviceOf',
    find: 'if (!device || device.revoked) throw unknownDevice()',
    replace: 'if (!device) throw unknownDevice()',
    why: 'a revoked device would go on sending',
  },
  {
    file: 'src/roll/accountState.ts',
    in: 'mayUseAccount',
    find: '  return ended === null || ended > at',
    replace: '  return ended === null || ended > 0',
    why: 'the dates of an account would no longer be asked on each request',
  },
  {
    file: 'src/endpoints/ingest/enrol.ts',
    in: 'enrol',
    find: 'if (!row.session || !(await sessionStands(payload, user, row.session))) throw noSuchCode()',
    replace: 'if (!row.session) throw noSuchCode()',
    why: 'whoever was signed out would still enrol a computer in another’s name',
  },
]
