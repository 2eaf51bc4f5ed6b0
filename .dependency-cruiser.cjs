const { DOORS, doorsOf } = require('./scripts/lib/doors.cjs')
const { ROOMS, placeOf } = require('./scripts/lib/rooms.cjs')

const rooms = Object.keys(ROOMS)

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Between rooms there is none at all; within one, a shape may be named back and forth.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...rooms.map((room) => ({
      name: `${room}-uses-what-it-may`,
      severity: 'error',
      from: { path: placeOf(room) },
      to: { path: rooms.filter((each) => each !== room && !ROOMS[room].includes(each)).map(placeOf) },
    })),
    ...Object.keys(DOORS).map((room) => ({
      name: `${room}-by-its-doors`,
      comment: 'What is to be used from outside is named in scripts/lib/doors.cjs.',
      severity: 'error',
      // Payload's list of what its pages show is made from paths in the configuration.
      from: { pathNot: [placeOf(room), '/importMap\\.js$'] },
      to: { path: placeOf(room), pathNot: doorsOf(room) },
    })),
    {
      name: 'agent-shares-the-schemas-only',
      comment:
        'The agent runs on other computers: of the server it shares the forms of the device API, the codes of its answers, how a label is said and what of a title is kept.',
      severity: 'error',
      from: { path: placeOf('agent') },
      to: {
        path: '^(src/|payload\\.config)',
        pathNot: '^src/(agent|titles)/|^src/endpoints/ingest/schemas\\.ts$|^src/base/(errors|labels)\\.ts$',
      },
    },
    {
      name: 'titles-alone',
      comment: 'Packed with the agent, sent to browsers, used by the server: it brings nothing along.',
      severity: 'error',
      from: { path: placeOf('titles') },
      to: { pathNot: placeOf('titles') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|dist|node_modules)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count: whoever names another's shape depends on it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
}
