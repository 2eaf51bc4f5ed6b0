import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/decide/captureTimes.ts',
    in: 'drawCapture',
    find: '  start + draw(length)',
    replace: '  start + Math.floor(length / 2)',
    why: 'a screenshot would come at the middle of every interval, as anybody can foresee',
  },
  {
    file: 'src/policy/decide/captureTimes.ts',
    in: 'TOLD_AHEAD',
    find: 'TOLD_AHEAD = 15 * MINUTE',
    replace: 'TOLD_AHEAD = 60 * MINUTE',
    why: 'a device would know an hour ahead when it is taken',
  },
  {
    file: 'src/endpoints/ingest/images.ts',
    in: 'shotFrom',
    find: '    screen: screen ?? 0,\n',
    replace: '    screen: screen ?? Number(/-(\\d)$/.exec(clientId)?.[1] ?? 0),\n',
    why: 'a computer that names its pictures c-1 to c-9 would take nine times what the policy says of an hour',
  },
  {
    file: 'src/endpoints/ingest/images.ts',
    in: 'declaredFor',
    find: "isOfScreen(category) ? ['screen'] : []",
    replace: "['screen']",
    why: 'a camera that names screens would take eight times what the policy says of an hour',
  },
  {
    file: 'src/endpoints/ingest/images.ts',
    in: 'shotFrom',
    find: 'screen === undefined ? EVER_NAMED : [screen]',
    replace: '[screen ?? 0]',
    why: 'a picture that its person deleted would come back, where its screen was read out of its name',
  },
]
