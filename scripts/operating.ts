import { readFileSync, writeFileSync } from 'node:fs'
import { describeEnv } from '../src/env'

/** Writes the table of variables in docs/operating.md from the schema that the server reads them by. */
const FILE = 'docs/operating.md'
const PART = /(<!-- variables -->\n)[\s\S]*(<!-- \/variables -->)/
const cell = (text: string): string => text.replaceAll('|', '\\|')
const rows = describeEnv().map(
  ({ name, meaning, fallback }) =>
    `| \`${name}\` | ${cell(meaning)} | ${fallback ? `\`${cell(fallback)}\`` : ''} |`,
)
const table = ['| variable | what it does | when unset |', '| --- | --- | --- |', ...rows].join('\n')
writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(PART, `$1\n${table}\n\n$2`))
