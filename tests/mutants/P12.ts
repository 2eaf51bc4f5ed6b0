import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/ingest/index.ts',
    in: 'logDoor',
    find: '    refuseProgramList(bodyOf(req))\n    const parsed = logBatch',
    replace: '    const parsed = logBatch',
    why: 'a list of programs would be dropped from a log and not refused',
  },
  {
    file: 'src/records/reports/programLists.ts',
    in: 'holdsProgramList',
    find: 'isInventory(value) || value.some',
    replace: 'value.some',
    why: 'a list under another name would pass',
  },
]
