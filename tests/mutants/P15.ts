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
    file: 'src/categories/webcamPhotos.ts',
    in: 'webcamPhotos',
    find: 'term: bySwitch({ perHour: 1 }),\n',
    replace: "term: bySwitch({ perHour: 1 }),\n  drafted: ['strictest'],\n",
    why: 'the draft to start from would turn the camera on',
  },
]
