/** Imports go one way: a room may use the rooms before it, never those after. */
const ORDER = [
  ['base', '^src/(env|clock|errors|faults|logger|secrets|mail|payload-types)\\.ts$|^src/(i18n|titles)/'],
  ['tools', '^src/(access|fields|db|files|http|record|reports|migrations)/'],
  ['privacy', '^src/(privacy|people|outbox|emails)/'],
  ['hooks', '^src/hooks/'],
  ['features', '^src/(collections|jobs|endpoints|demo)/'],
  ['config', '^payload\\.config\\.ts$'],
  ['app', '^src/(createApp|start|server)\\.ts$|^src/commands/'],
]

const later = (i) =>
  ORDER.slice(i + 1)
    .map(([, path]) => path)
    .join('|')

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...ORDER.slice(0, -1).map(([name, path], i) => ({
      name: `one-way-from-${name}`,
      severity: 'error',
      from: { path },
      to: { path: later(i) },
    })),
    {
      name: 'features-apart',
      comment: 'Collections, jobs and endpoints never import each other.',
      severity: 'error',
      from: { path: '^src/(collections|jobs|endpoints)/' },
      to: { path: '^src/(collections|jobs|endpoints)/', pathNot: '^src/$1/' },
    },
    {
      name: 'config-by-its-owners-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(createApp|start|server)\\.ts$|^src/(commands|app|portal)/' },
      to: { path: '^payload\\.config\\.ts$' },
    },
    {
      name: 'components-read-types-and-reports',
      severity: 'error',
      from: { path: '^src/components/' },
      to: { path: '^src/(collections|jobs|endpoints|db|files|http)/' },
    },
    {
      name: 'agent-shares-the-schemas-only',
      comment:
        'The agent runs on other computers: of the server it shares the forms of the device API and what of a title is kept, and the server nothing of it.',
      severity: 'error',
      from: { path: '^src/agent/' },
      to: {
        path: '^(src/|payload\\.config)',
        pathNot: '^src/(agent|titles)/|^src/endpoints/ingest/schemas\\.ts$',
      },
    },
    {
      name: 'titles-alone',
      comment: 'Packed with the agent, sent to browsers, used by the server: it brings nothing along.',
      severity: 'error',
      from: { path: '^src/titles/' },
      to: { pathNot: '^src/titles/' },
    },
    {
      name: 'agent-apart',
      severity: 'error',
      from: { path: '^(src/|payload\\.config)', pathNot: '^src/agent/' },
      to: { path: '^src/agent/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|dist|node_modules)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
}
