import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundleAgent } from './bundle.mjs'
import { capture } from './run.mjs'

/** What people install on their computers, and what the server hands out. */
export const AGENT_PACKAGE = 'dist/glasswork-agent.tgz'

/** The package of the agent: its bundle, and by name the module that reads screens, which npm fetches for each system. */
export const packAgent = async () => {
  await bundleAgent()
  const { version, license, engines, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'glasswork-pack-'))
  try {
    const manifest = {
      name: 'glasswork-agent',
      version,
      description: 'Records what the notice allows, and shows that it does.',
      license,
      type: 'module',
      engines,
      bin: { 'glasswork-agent': 'agent.js' },
      files: ['agent.js', 'README.md'],
      dependencies: { 'node-screenshots': devDependencies['node-screenshots'] },
    }
    writeFileSync(path.join(scratch, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    copyFileSync('dist/agent.js', path.join(scratch, 'agent.js'))
    if (existsSync('docs/agent.md')) copyFileSync('docs/agent.md', path.join(scratch, 'README.md'))
    const { code, output } = await capture('npm', ['pack', '--silent', '--offline'], {}, scratch)
    if (code !== 0) throw new Error(`The agent cannot be packed: ${output}`)
    mkdirSync('dist', { recursive: true })
    // Copied beside its place first: the two folders may lie on different disks.
    copyFileSync(path.join(scratch, `glasswork-agent-${version}.tgz`), `${AGENT_PACKAGE}.new`)
    renameSync(`${AGENT_PACKAGE}.new`, AGENT_PACKAGE)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
