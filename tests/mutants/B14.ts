import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/records/importDevice.ts',
    in: 'deviceOfSource',
    find: '    if (known) return { id: String(known.id), name: known.name, former }\n',
    replace: '',
    why: 'the same file by two doors would count twice',
  },
  {
    file: 'src/endpoints/ingest/mergeBlocks.ts',
    in: 'mergeBlocks',
    find: "isKnown ? { index, status: 'accepted', known: true } : { index, status: 'accepted' }",
    replace: "{ index, status: 'accepted' }",
    why: 'a second upload would say that it stored what was there',
  },
  {
    file: 'src/records/reports/activityWatch.ts',
    in: 'sorted',
    find: 'else if (event.end < span.start) events.older++',
    replace: 'else if (event.end < span.start) events.empty++',
    why: 'what is too old would be left out in silence',
  },
  {
    file: 'src/records/importDevice.ts',
    in: 'deviceOfSource',
    find: 'const known = all.find(({ revokedAt }) => !revokedAt)',
    replace: 'const [known] = all',
    why: 'a computer that the person has stopped would go on taking records, from a file',
  },
  {
    file: 'src/endpoints/ingest/mergeBlocks.ts',
    in: 'mergeBlocks',
    find: " || former.includes(block.device ?? '')",
    replace: '',
    why: 'what a stopped computer has sent would count twice when its file comes again',
  },
  {
    file: 'src/portal/records/useImport.ts',
    in: 'useImport',
    find: 'if (file) void look(file, on)',
    replace: 'setLooked(null)',
    why: 'a preview would be thrown away without a word',
  },
  {
    file: 'src/records/reports/activityWatch.ts',
    in: 'sorted',
    find: '        if (event.end > now) event.underWay = true\n',
    replace: '',
    why: 'time that nobody has seen yet would be recorded up to this minute',
  },
  {
    file: 'src/records/reports/activityWatch.ts',
    in: 'finished',
    find: '((!keys && !clicks) || at + MINUTE > awaited)',
    replace: '!keys && !clicks',
    why: 'a second of keys would stand in the way of the whole minute that comes later',
  },
  {
    file: 'src/agent/activityWatch.ts',
    in: 'endedBy',
    find: 'Date.parse(timestamp) + duration * SECOND <= now',
    replace: 'duration >= 0 && now > 0',
    why: 'the agent would count time that nobody has seen yet',
  },
]
