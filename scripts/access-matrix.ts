import { writeFileSync } from 'node:fs'
import { KEPT_BACK, MATRIX } from '../src/access/matrix'
import { ROLES } from '../src/base/roles'

/** Writes docs/access-matrix.md from the matrix that the server goes by. */
const head = ['collection', ...ROLES, 'writers']
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const rows = Object.entries(MATRIX).map(([slug, row]) =>
  line([slug, ...ROLES.map((role) => row[role]), row.writers.join(', ') || 'the system']),
)

const keptBack = Object.entries(KEPT_BACK).flatMap(([slug, fields]) =>
  Object.entries(fields).map(([name, offices]) =>
    line([`${slug}.${name}`, ['the person', ...offices].join(', ')]),
  ),
)

writeFileSync(
  'docs/access-matrix.md',
  `# Who may see what

Made from \`src/access/matrix.ts\` by \`npm run generate\`. \`own\`: rows about oneself. \`team\`: of the teams that one leads, and of records only
what was captured since. A star: only under a viewing, that is with a purpose from the policy in force, and on record for the person. The
policy's viewers narrow this table and never widen it.

${line(head)}
${line(head.map(() => '---'))}
${rows.join('\n')}

What a row's reach does not open: read by these alone, and nothing to filter or sort by.

${line(['field', 'read by'])}
${line(['---', '---'])}
${keptBack.join('\n')}
`,
)
