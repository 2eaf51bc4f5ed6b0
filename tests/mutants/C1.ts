import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'scripts/lib/runtime.mjs',
    in: 'ENVIRONMENT',
    find: "NODE_ENV: /** @type {const} */ ('production'),",
    replace: 'NODE_ENV: /** @type {const} */ (process.env.NODE_ENV),',
    why: 'a bare environment would mix two Reacts, and no letter would be drawn',
  },
  {
    file: 'src/base/env.ts',
    in: 'readOwnEnv',
    find: 'process.env.NODE_ENV !== env.NODE_ENV',
    replace: "process.env.NODE_ENV === 'staging'",
    why: 'a server would start that can draw no letter',
  },
  {
    file: 'package.json',
    find: '"job": "node scripts/command.mjs job"',
    replace: '"job": "node --conditions=production dist/commands.js job"',
    why: 'a command would be begun in another way than the server',
  },
  {
    file: 'Dockerfile',
    find: 'ENV NODE_ENV=production \\\n    ',
    replace: 'ENV ',
    why: 'the image would run in another mode',
  },
]
