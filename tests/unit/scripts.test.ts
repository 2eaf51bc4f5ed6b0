import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import ts from 'typescript'

/** What a file asks for before its first line runs: a package among it is asked for before there is any. */
const askedFor = (file: string): string[] =>
  ts
    .createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    .statements.filter((each) => ts.isImportDeclaration(each) || ts.isExportDeclaration(each))
    .flatMap(({ moduleSpecifier }) => moduleSpecifier ?? [])
    .map((specifier) => (specifier as ts.StringLiteral).text)

/** All that is loaded with a file, by the file that asks for it. */
const packagesOf = (file: string, seen = new Set<string>()): string[] => {
  if (seen.has(file)) return []
  seen.add(file)
  return askedFor(file).flatMap((asked) => {
    if (asked.startsWith('.')) return packagesOf(path.join(path.dirname(file), asked), seen)
    return asked.startsWith('node:') || builtinModules.includes(asked) ? [] : [`${file} asks for ${asked}`]
  })
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const typed = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /^node (scripts\/\S+\.mjs)/.exec(line) ?? []
  return file ? [{ name, file }] : []
})

describe('what a person types first', () => {
  it.each(typed)('npm run $name begins where no package is installed yet', ({ file }) => {
    expect(existsSync(file)).toBe(true)
    expect(packagesOf(file)).toEqual([])
  })

  it('is every script of its own: nothing in scripts/ is forgotten', () => {
    expect(typed.map(({ name }) => name)).toEqual(expect.arrayContaining(['demo', 'test', 'start', 'build']))
    const called = new Set(typed.map(({ file }) => path.basename(file)))
    const helpers = readdirSync('scripts').filter((each) => each.endsWith('.mjs') && !called.has(each))
    // Called by other scripts, by the set-up of packages and by the image's build.
    expect(helpers.sort()).toEqual(['ensure.mjs', 'pack.mjs'])
  })
})

describe('a name that nothing bears', () => {
  const asked = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    return { status, stdout, said: stderr.trim().split('\n') }
  }

  it('is told by what proves, before anything is broken', () => {
    expect(asked('scripts/prove.mjs', 'P999')).toEqual({
      status: 1,
      stdout: '',
      said: ['P999 is no promise with a mutant'],
    })
  }, 60_000)

  it('is told by what measures, with the names that there are', () => {
    const { status, stdout, said } = asked('scripts/bench.mjs', 'nosuch')
    expect([status, stdout, said.length]).toEqual([1, '', 1])
    expect(said[0]).toMatch(/^No such bench: nosuch\. There are: .*\bsign-in\b/)
  }, 60_000)
})
