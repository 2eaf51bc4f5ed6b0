import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import type { Said } from './labels'

/** Where labels stand beside `words.ts`: what is a dictionary itself, the descriptor of what it names, or no label of a page. */
const OWN = [
  'src/i18n/',
  'src/categories/',
  'src/demo/',
  'src/base/lacking.ts',
  'src/record/actWords.ts',
  'src/letters/kinds.ts',
  'src/letters/templates/',
  // Headings and values by which a list of people is recognised.
  'src/people/imports/fields.ts',
  'src/people/imports/cells.ts',
  // Whole texts of policies, and what is said of them.
  'src/policy/start/',
  'src/access/notSo.ts',
]

const isDictionary = (file: string) =>
  file.endsWith('/words.ts') || OWN.some((place) => file.startsWith(place))

/** Labels that stand where they are said, and not in the dictionary of their area. */
export const inline = (labels: readonly Said[]): string[] =>
  labels
    .filter(({ file }) => !isDictionary(file))
    .map(({ file, line, en, zh }) => `${file}:${line} ${en} | ${zh}`)

/** A label, one that says a value, or singular and plural of a collection. */
const isLabel = (node: ts.Expression | undefined): boolean => {
  if (!node) return false
  if (ts.isArrowFunction(node)) return !ts.isBlock(node.body) && isLabel(node.body)
  if (ts.isObjectLiteralExpression(node))
    return ['en', 'zh'].every((key) => node.getText().includes(`${key}:`))
  return ts.isCallExpression(node) && ['both', 'labels'].includes(node.expression.getText())
}

/** The names of a dictionary's labels, in their order. */
export const keysOf = (text: string): string[] =>
  ts
    .createSourceFile('words.ts', text, ts.ScriptTarget.Latest, true)
    .statements.filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, initializer }) => (isLabel(initializer) ? name.getText() : []))

const byName = (one: string, other: string) => one.toLowerCase().localeCompare(other.toLowerCase(), 'en')

/** The first name of a dictionary that is not where the alphabet has it. */
export const outOfOrder = (keys: readonly string[]): string | undefined => {
  const sorted = [...keys].sort(byName)
  return keys.find((key, i) => key !== sorted[i])
}

/** The dictionaries under a folder. */
export const dictionariesUnder = (root: string): { file: string; keys: string[] }[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'words.ts')
    .map((name) => ({ file: name, keys: keysOf(readFileSync(path.join(root, name), 'utf8')) }))
