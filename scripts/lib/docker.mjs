import { existsSync, readFileSync } from 'node:fs'
import { capture, run } from './run.mjs'

/** How this machine calls Compose: as a plugin, or as Debian's program of its own. */
const composeCommand = async () => {
  const plugin = await capture('docker', ['compose', 'version'])
  return plugin.code === 0 ? ['docker', 'compose'] : ['docker-compose']
}

/** Runs a command to its end. @returns what it printed. @throws Error with its output where it fails. */
export const docker = async (...args) => {
  const { code, output } = await capture('docker', args)
  if (code !== 0) throw new Error(`docker ${args.join(' ')}\n${output.trim()}`)
  return output.trim()
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** What a run left that was ended before its end: an engine that starts would start its containers again. */
const clearAbandoned = async () => {
  const label = 'com.docker.compose.project'
  const named = await docker('ps', '--all', '--format', `{{.Label "${label}"}}`)
  const ofRuns = [...new Set(named.split('\n'))].filter((name) => /^glasswork-[a-z]+-\d+$/.test(name))
  for (const project of ofRuns.filter((name) => !isAlive(Number(name.split('-').pop())))) {
    const filter = ['--quiet', '--filter', `label=${label}=${project}`]
    for (const [list, remove] of [
      [
        ['ps', '--all'],
        ['rm', '--force', '--volumes'],
      ],
      [
        ['volume', 'ls'],
        ['volume', 'rm'],
      ],
      [
        ['network', 'ls'],
        ['network', 'rm'],
      ],
    ]) {
      const ids = (await docker(...list, ...filter)).split('\n').filter(Boolean)
      if (ids.length) await docker(...remove, ...ids)
    }
  }
}

/** Compose in a folder, with one of its files, under a project's name. */
export const composeIn = async (folder, file, project) => {
  const [command, ...first] = await composeCommand()
  const compose = async (...args) => {
    const all = [...first, '--project-name', project, '--file', file, ...args]
    const { code, output } = await capture(command, all, {}, folder)
    if (code !== 0) throw new Error(`${command} ${all.join(' ')}\n${output.trim()}`)
    return output.trim()
  }
  /** The container of a service, one that has ended too. */
  const container = (service) =>
    docker(
      'ps',
      '--all',
      '--quiet',
      '--filter',
      `label=com.docker.compose.project=${project}`,
      '--filter',
      `label=com.docker.compose.service=${service}`,
    )
  return { compose, container }
}

export const version = () => JSON.parse(readFileSync('package.json', 'utf8')).version

/** Builds the image under a name. */
export const buildImage = async (name) => {
  const code = await run('docker', ['build', '--tag', name, '.'])
  if (code !== 0) throw new Error('The image could not be built.')
}

/** Starts a Docker engine where none runs and the tool that can lies beside the project; clears what an earlier run left. */
export const ensureDocker = async () => {
  const up = '../shared/bin/docker-up'
  const runs = (await capture('docker', ['info'])).code === 0
  if (!runs && (!existsSync(up) || (await run(up, [])) !== 0))
    throw new Error('No Docker engine runs here, and none could be started.')
  await clearAbandoned()
}
