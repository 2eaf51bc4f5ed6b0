import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/consent/agreement.ts',
    in: 'agreementOf',
    find: '      granted: isGranted(snapshot, term.category),',
    replace: '      granted: true,',
    why: 'the camera’s switch would be on before anybody touched it',
  },
  {
    file: 'src/policy/start/strictestTerms.ts',
    in: 'STRICTEST_TERMS',
    find: "    purposes: ['hours-dispute', 'security-incident'],\n  },\n  byContract('personnel'",
    replace:
      "    purposes: ['hours-dispute', 'security-incident'],\n  },\n  { ...capture, category: 'webcam-photos', retentionDays: 14, viewers: ['hr'], purposes: ['hours-dispute'] },\n  byContract('personnel'",
    why: 'the draft to start from would turn the camera on',
  },
]
