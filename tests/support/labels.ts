import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A label as the source says it, in both languages; what a hole is filled with is `{}`. */
export interface Said {
  en: string
  zh: string
  file: string
  line: number
  /** Begins where the label is declared: the branches of one condition share it. */
  place: string
  /** The function that says it, by the name it has there. */
  by?: string
}

const CHINESE = /\p{Script=Han}/u
/** Functions that take both languages whatever stands in them, also a Chinese label without a Chinese character. */
const SAYS = new Set(['both', 'say', 'label', 'labels'])

/** All that an expression can come to as a text, with a hole for what only a run knows; none where it is no text. */
const textsOf = (node: ts.Expression | undefined): string[] => {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return textsOf(node.expression)
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  if (ts.isTemplateExpression(node))
    return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}')]
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textsOf(node.left), textsOf(node.right)]
    if (!left.length && !right.length) return []
    const or = (texts: string[]) => (texts.length ? texts : ['{}'])
    return or(left).flatMap((one) => or(right).map((other) => one + other))
  }
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return textsOf(node.body)
  return []
}

const isChinese = (texts: readonly string[]) => texts.some((text) => CHINESE.test(text))
const isEnglish = (texts: readonly string[]) => texts.length > 0 && !isChinese(texts)

const memberOf = (node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined => {
  const member = node.properties.find((each) => each.name && 'text' in each.name && each.name.text === name)
  return member && ts.isPropertyAssignment(member) ? member.initializer : undefined
}

const calledName = ({ expression }: ts.CallExpression): string | undefined =>
  ts.isIdentifier(expression)
    ? expression.text
    : ts.isPropertyAccessExpression(expression)
      ? expression.name.text
      : undefined

/** The English and the Chinese expressions that one node pairs, if it does. */
const pairedBy = (node: ts.Node): [ts.Expression, ts.Expression][] => {
  if (ts.isObjectLiteralExpression(node)) {
    const [en, zh] = [memberOf(node, 'en'), memberOf(node, 'zh')]
    return en && zh ? alike(en, zh) : []
  }
  if (ts.isConditionalExpression(node)) {
    const { whenTrue, whenFalse } = node
    return isEnglish(textsOf(whenTrue)) && isChinese(textsOf(whenFalse))
      ? [[whenTrue, whenFalse]]
      : isEnglish(textsOf(whenFalse)) && isChinese(textsOf(whenTrue))
        ? [[whenFalse, whenTrue]]
        : []
  }
  if (ts.isCallExpression(node)) return besideEachOther(node.arguments, calledName(node))
  if (ts.isArrayLiteralExpression(node))
    return node.elements.length === 2 ? besideEachOther(node.elements) : []
  // A dictionary from the English sentence to the Chinese.
  if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && node.name.text.includes(' '))
    return isChinese(textsOf(node.initializer)) ? [[node.name, node.initializer]] : []
  return []
}

/** Two texts, or two lists or objects of texts of the same shape. */
const alike = (en: ts.Expression, zh: ts.Expression): [ts.Expression, ts.Expression][] => {
  if (ts.isArrayLiteralExpression(en) && ts.isArrayLiteralExpression(zh))
    return en.elements.flatMap((each, i) => (zh.elements[i] ? alike(each, zh.elements[i]) : []))
  if (ts.isObjectLiteralExpression(en) && ts.isObjectLiteralExpression(zh))
    return en.properties.flatMap((each) => {
      const other = each.name && 'text' in each.name ? memberOf(zh, each.name.text) : undefined
      return ts.isPropertyAssignment(each) && other ? alike(each.initializer, other) : []
    })
  return [[en, zh]]
}

const besideEachOther = (given: readonly ts.Expression[], called = ''): [ts.Expression, ts.Expression][] =>
  given.flatMap((zh, i) => {
    const en = given[i - 1]
    if (!en || !isEnglish(textsOf(en))) return []
    if (!isChinese(textsOf(zh)) && !(SAYS.has(called) && i === given.length - 1)) return []
    const one = given[i - 2]
    const singular = called === 'labels' && one ? [[one, zh] as [ts.Expression, ts.Expression]] : []
    return [...singular, [en, zh]]
  })

/** Of two conditions over the same, the branches belong together; else each English goes with each Chinese. */
const couples = (en: ts.Expression, zh: ts.Expression): [string, string][] => {
  if (
    ts.isConditionalExpression(en) &&
    ts.isConditionalExpression(zh) &&
    en.condition.getText() === zh.condition.getText()
  )
    return [...couples(en.whenTrue, zh.whenTrue), ...couples(en.whenFalse, zh.whenFalse)]
  return textsOf(en).flatMap((one) => textsOf(zh).map((other): [string, string] => [one, other]))
}

/** The labels of one file, however they are said: beside each other in a call or a list, as `{ en, zh }`, or by a condition. */
export const labelsIn = (file: string, text: string): Said[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found = new Map<string, Said>()
  const visit = (node: ts.Node): void => {
    const by = ts.isCallExpression(node) ? calledName(node) : undefined
    for (const [english, chinese] of pairedBy(node))
      for (const [en, zh] of couples(english, chinese)) {
        const line = source.getLineAndCharacterOfPosition(english.getStart()).line + 1
        const place = `${file}:${chinese.getStart()}`
        if (en.trim() || zh.trim()) found.set(`${place} ${en} ${zh}`, { en, zh, file, line, place, by })
      }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...found.values()]
}

/** The labels of all files of source under a folder. */
export const labelsUnder = (root: string): Said[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => {
      const file = path.posix.join(root, name)
      return labelsIn(file, readFileSync(file, 'utf8'))
    })
