const { readFileSync } = require('node:fs')
const path = require('node:path')
const ts = require('typescript')

const IMPORT = /^import \* as W from '(\.\/words|(?:\.\.\/)+words)'\n/m

/** What each constant of a dictionary is, as it stands there. */
const constantsOf = (text) =>
  new Map(
    ts
      .createSourceFile('words.ts', text, ts.ScriptTarget.Latest, true)
      .statements.filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => [...declarationList.declarations])
      .map(({ name, initializer }) => [name.getText(), initializer.getText()]),
  )

/**
 * Gives a file for browsers the labels that it says, in the place of the dictionary of its area: a bundler takes a module whole, and each page would
 * load what all pages of the area say.
 */
module.exports = function wordsLoader(source) {
  const found = IMPORT.exec(source)
  if (!found) return source
  const file = path.resolve(path.dirname(this.resourcePath), `${found[1]}.ts`)
  this.addDependency(file)
  const constants = constantsOf(readFileSync(file, 'utf8'))
  const said = [...new Set([...source.matchAll(/\bW\s*\.\s*(\w+)/g)].map(([, name]) => name))]
  // What is no label of its own, or leans on more than the two helpers, stays where it is.
  if (said.some((name) => !constants.has(name))) return source
  const labels = path.relative(path.dirname(this.resourcePath), path.resolve('src/base/labels'))
  const members = said.map((name) => `${name}: ${constants.get(name)}`)
  const helpers = ['both as W_both', 'englishCount as W_count']
  const W = `const W = { ${members
    .join(', ')
    .replaceAll(/\bboth\(/g, 'W_both(')
    .replaceAll(/\benglishCount\(/g, 'W_count(')} }`
  return source.replace(
    IMPORT,
    `import { ${helpers.join(', ')}, type Both as W_Both } from '${labels.startsWith('.') ? labels : `./${labels}`}'\n${W.replaceAll(/(?<=: |\| )Both\b/g, 'W_Both')}\n`,
  )
}
