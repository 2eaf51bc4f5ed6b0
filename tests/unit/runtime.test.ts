import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { ENVIRONMENT, FLAGS } from '../../scripts/lib/runtime.mjs'
import { readOwnEnv } from '../../src/base/env'

const run = promisify(execFile)
/** What `env -i PATH="$PATH" HOME="$HOME"` leaves. */
const BARE = { PATH: process.env.PATH, HOME: process.env.HOME }

const drawing = `
  import('./src/letters/templates/render.ts').then(async ({ renderLetter }) => {
    const { subject, html } = await renderLetter('test', 'en', { name: 'Ann', company: 'Example' })
    process.stdout.write(JSON.stringify({ subject, html }))
  })`

describe('a process of Glasswork', () => {
  it('[C1] is given production whatever its environment says or leaves out', () => {
    expect(ENVIRONMENT.NODE_ENV).toBe('production')
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const own = ['start', 'demo', 'job', 'link', 'activitywatch', 'db:copy']
    // Each goes by a script that starts the program; none starts it by itself.
    for (const name of own)
      expect([name, scripts[name]]).toEqual([name, expect.stringMatching(/^node scripts\/\w+\.mjs( |$)/)])
    for (const name of ['start', 'demo', 'command']) {
      const script = readFileSync(`scripts/${name}.mjs`, 'utf8')
      expect([name, script.match(/\bbecome\(/g)?.length]).toEqual([name, 1])
      expect(script).not.toMatch(/child_process|spawn/)
    }
  })

  it('[C1] draws a letter, begun in a bare environment', async () => {
    const { stdout } = await run(process.execPath, [...FLAGS, '--import', 'tsx', '--eval', drawing], {
      env: { ...BARE, ...ENVIRONMENT },
    })
    const { subject, html } = JSON.parse(stdout) as { subject: string; html: string }
    expect(subject).toBe('Test letter from Glasswork at Example')
    expect(html).toContain('<!DOCTYPE html')
    expect(html).toContain('It does. There is nothing to do.')
  }, 60_000)

  it('[C1] does not begin where React and Next would run in another mode than it does', () => {
    const before = process.env.NODE_ENV
    const began = (mode: string | undefined) => {
      if (mode === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV')
      else Object.assign(process.env, { NODE_ENV: mode })
      return () => readOwnEnv().NODE_ENV
    }
    try {
      expect(began(undefined)).toThrow(/"production".*NODE_ENV=production/)
      expect(began('')).toThrow(/"production".*NODE_ENV=production/)
      expect(began('staging')).toThrow(/NODE_ENV/)
      for (const mode of ['production', 'development', 'test']) expect(began(mode)()).toBe(mode)
    } finally {
      began(before)
    }
  })

  it('[C1] begins in the image as by npm start: with the same flags and variables', () => {
    const dockerfile = readFileSync('Dockerfile', 'utf8')
    const command = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]') as string[]
    expect(command).toEqual(['node', ...FLAGS, 'dist/server.js'])
    const [, ...set] =
      /^ENV ((?:.*\\\n)*.*)$/m
        .exec(dockerfile)?.[0]
        .split(/(?:^ENV|\\\n)\s*/)
        .map((each) => each.trim()) ?? []
    const variables = Object.fromEntries(set.map((each) => each.split('=')))
    expect(variables).toMatchObject(ENVIRONMENT)
  })
})
