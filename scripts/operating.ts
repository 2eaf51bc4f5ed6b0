import { readFileSync, writeFileSync } from 'node:fs'
import { describeEnv } from '../src/base/env'

/** Writes, from the schema that the server reads them by, the table of variables in docs/operating.md and the lines of .env.example. */
const FILE = 'docs/operating.md'
const PART = /(<!-- variables -->\n)[\s\S]*(<!-- \/variables -->)/
const variables = describeEnv()

const cell = (text: string): string => text.replaceAll('|', '\\|')
const rows = variables.map(
  ({ name, meaning, fallback }) =>
    `| \`${name}\` | ${cell(meaning)} | ${fallback ? `\`${cell(fallback)}\`` : ''} |`,
)
const table = ['| variable | what it does | when unset |', '| --- | --- | --- |', ...rows].join('\n')
writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(PART, `$1\n${table}\n\n$2`))

/** Set by a script or a compose file, never by hand. */
const NOT_BY_HAND = ['NODE_ENV', 'DEMO', 'FAULT']
const HEAD = `# Settings of Glasswork. Copy this file to .env and take the # off the lines that you need.

# For docker-compose.yml and docker-compose.sqlite.yml, which set SERVER_URL, TRUST_PROXY, DATABASE_URL and the folders by themselves:
# The name under which people reach the server, and how its certificate is made: "internal" by Caddy itself, or an email address for Let's
# Encrypt, which then needs ports 80 and 443 open to the world.
DOMAIN=localhost
TLS=internal
# HTTP_PORT=80
# HTTPS_PORT=443
# GLASSWORK_IMAGE=glasswork:latest
`
const lines = variables
  .filter(({ name }) => !NOT_BY_HAND.includes(name))
  .map(({ name, meaning, fallback }) => `# ${meaning}\n# ${name}=${fallback}\n`)
writeFileSync('.env.example', [HEAD, '# For the server itself:\n', ...lines].join('\n'))
