import ts from 'typescript'

const CODE = /\.(tsx?|mjs|cjs|js)$/
const parse = (file, text) =>
  ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    /x$/.test(file) ? ts.ScriptKind.TSX : undefined,
  )

const nameOf = (node) => (node.name && ts.isIdentifier(node.name) ? node.name.text : undefined)

/** What one statement declares: `name` and its node, also each member of a class as `Class.member`. */
const declaredBy = (statement) => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((each) => ({ name: nameOf(each), node: statement }))
  const name = nameOf(statement) ?? (ts.isExportAssignment(statement) ? 'default' : undefined)
  if (!name) return []
  const members = ts.isClassDeclaration(statement) ? statement.members : []
  return [
    { name, node: statement },
    ...members.map((member) => ({
      name: `${name}.${ts.isConstructorDeclaration(member) ? 'constructor' : nameOf(member)}`,
      node: member,
    })),
  ]
}

/** The symbols that a file declares at its top, with where each begins and ends, the outer before its members. */
export const symbolsOf = (file, text) =>
  CODE.test(file)
    ? parse(file, text)
        .statements.flatMap(declaredBy)
        .filter(({ name }) => name !== undefined)
        .map(({ name, node }) => ({ name, from: node.getFullStart(), to: node.end }))
    : []

/** The smallest symbol that holds all of a stretch; undefined where none does. */
export const symbolAt = (file, text, from, to) =>
  symbolsOf(file, text)
    .filter((symbol) => symbol.from <= from && to <= symbol.to)
    .at(-1)?.name

/** A text without what only lays it out, and where in the text each of its characters stands. */
const bare = (text) => {
  const places = []
  let said = ''
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i])) continue
    // A comma that stands only where the list is broken into lines.
    if (text[i] === ',' && /^,\s*[)\]}]/.test(text.slice(i, i + 200))) continue
    said += text[i]
    places.push(i)
  }
  return { said, places }
}

/**
 * Where a text occurs in a file, or in one symbol of it, however either is laid out.
 * @returns the stretches, from its first character to behind its last; null where the file has no such symbol.
 */
export const occurrences = (file, text, wanted, symbol) => {
  const within =
    symbol === undefined
      ? [{ from: 0, to: text.length }]
      : symbolsOf(file, text).filter(({ name }) => name === symbol)
  if (!within.length) return null
  const { said: whole } = bare(wanted)
  const needle = whole.replace(/,$/, '')
  return within.flatMap(({ from, to }) => {
    const { said, places } = bare(text.slice(from, to))
    const found = []
    for (let at = said.indexOf(needle); needle && at >= 0; at = said.indexOf(needle, at + 1)) {
      const end = from + places[at + needle.length - 1] + 1
      // The comma behind it may be one that was left out above.
      const comma = needle === whole ? '' : (/^\s*,/.exec(text.slice(end, to))?.[0] ?? '')
      found.push({ from: from + places[at], to: end + comma.length })
    }
    return found
  })
}

/**
 * What a file says, whatever its layout, its comments and the places of what it imports: a move keeps it.
 * @returns the tokens in order; of a file that is no code, its text.
 */
export const saidBy = (file, text) => {
  if (!CODE.test(file)) return text
  const source = parse(file, text)
  const tokens = []
  const visit = (node) => {
    if (ts.isJSDoc(node)) return
    const isPlace =
      ts.isStringLiteral(node) &&
      (ts.isImportDeclaration(node.parent) ||
        ts.isExportDeclaration(node.parent) ||
        (ts.isCallExpression(node.parent) && node.parent.expression.kind === ts.SyntaxKind.ImportKeyword))
    if (isPlace && node.text.startsWith('.')) tokens.push("'.'")
    else if (node.getChildCount(source) === 0) tokens.push(node.getText(source))
    else node.getChildren(source).forEach(visit)
  }
  visit(source)
  return tokens
    .filter((token, i) => token && !(token === ',' && /^[)\]}]$/.test(tokens[i + 1] ?? '')))
    .join('\n')
}
