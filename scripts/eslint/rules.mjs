const LOCAL_API = new Set([
  'find',
  'findByID',
  'findDistinct',
  'create',
  'update',
  'delete',
  'count',
  'duplicate',
  'findVersions',
  'findVersionByID',
  'restoreVersion',
  'countVersions',
  'findGlobal',
  'updateGlobal',
  'findGlobalVersions',
  'restoreGlobalVersion',
])

const named = (node, name) =>
  (node.type === 'Identifier' && node.name === name) ||
  (node.type === 'MemberExpression' && !node.computed && node.property.name === name)

const has = (object, key) =>
  object.properties.some(
    (property) =>
      property.type === 'Property' && !property.computed && (property.key.name ?? property.key.value) === key,
  )

/** The Local API skips access control unless told otherwise: every call says which (T8). */
const stateOverrideAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'State `overrideAccess` in every Local API call.' },
  },
  create: (context) => ({
    CallExpression(node) {
      const { callee, arguments: args } = node
      if (callee.type !== 'MemberExpression' || callee.computed) return
      if (!LOCAL_API.has(callee.property.name) || !named(callee.object, 'payload')) return
      const [options] = args
      if (options?.type === 'ObjectExpression' && has(options, 'overrideAccess')) return
      context.report({ node, messageId: 'missing' })
    },
  }),
}

/** The environment is read, checked and documented in one file. */
const envInOnePlace = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { elsewhere: 'Read `process.env` in src/base/env.ts only.' },
  },
  create: (context) => {
    // The agent is a program of its own, on other computers.
    if (/src\/(base\/env|agent\/environment)\.ts$/.test(context.filename.replace(/\\/g, '/'))) return {}
    return {
      MemberExpression(node) {
        if (
          node.object.type === 'Identifier' &&
          node.object.name === 'process' &&
          node.property.name === 'env'
        ) {
          context.report({ node, messageId: 'elsewhere' })
        }
      },
    }
  },
}

/** What time it is comes from one clock, which tests can move. */
const oneClock = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { clock: 'Ask `now()` of src/base/clock.ts for the time.' },
  },
  create: (context) => {
    if (/src\/(base|agent)\/clock\.ts$/.test(context.filename.replace(/\\/g, '/'))) return {}
    return {
      CallExpression(node) {
        const { callee } = node
        const asksDate =
          callee.type === 'MemberExpression' &&
          callee.object.name === 'Date' &&
          callee.property.name === 'now'
        if (asksDate || (callee.type === 'Identifier' && callee.name === 'Date'))
          context.report({ node, messageId: 'clock' })
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0)
          context.report({ node, messageId: 'clock' })
      },
    }
  },
}

/** Where Next's own request fails, it leaves the page for the browser's page of errors (C4). */
const calmRouter = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { leaves: 'Take `useCalmRouter`: offline, Next’s router leaves the page.' },
  },
  create: (context) => {
    if (!/src\/portal\/(?!kit\/useCalmRouter)/.test(context.filename.replace(/\\/g, '/'))) return {}
    return {
      ImportSpecifier(node) {
        if (node.imported.name === 'useRouter' && node.parent.source.value === 'next/navigation')
          context.report({ node, messageId: 'leaves' })
      },
    }
  },
}

/** Where requests are made, and those beside it that no form makes: whether the server is reached, and a file that is taken along. */
const ASKS = /src\/(components\/request|portal\/kit\/useCalmRouter|admin\/imports\/importing)\.ts$/
const SENDS = /src\/(components|portal\/kit|admin\/kit)\/(sender|send|useSending|useAnswer|askPassword)\.ts$/
const SENDERS = new Set(['send', 'sendWith', 'request'])

/** What somebody presses is sent by one sender: busy, failing, offline, asked for the password, and pressed twice, the same everywhere. */
const oneSender = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { own: 'Take `useSending` of the kit: it knows busy, failure, offline and a double press.' },
  },
  create: (context) => {
    const file = context.filename.replace(/\\/g, '/')
    if (!/src\/(components|portal|admin)\//.test(file)) return {}
    const report = (node) => context.report({ node, messageId: 'own' })
    return {
      CallExpression({ callee }) {
        if (named(callee, 'fetch') && !ASKS.test(file)) report(callee)
      },
      ImportSpecifier(node) {
        const isSender = /\/(send|sender|request)$/.test(node.parent.source.value)
        if (isSender && SENDERS.has(node.imported.name) && !SENDS.test(file)) report(node)
      },
      VariableDeclarator({ id, init }) {
        const isState = init?.type === 'CallExpression' && named(init.callee, 'useState')
        if (
          isState &&
          id.type === 'ArrayPattern' &&
          /^(is)?(busy|sending)$/i.test(id.elements[0]?.name ?? '')
        )
          report(id)
      },
    }
  },
}

const LEVELS = new Set(['fatal', 'error', 'warn', 'info', 'debug', 'trace'])
const isLogger = (node) => named(node, 'logger')
/** Whether anything of an expression, but for functions in it, passes a test. */
const someNode = (node, test) =>
  Boolean(node) &&
  typeof node.type === 'string' &&
  (test(node) ||
    Object.entries(node).some(
      ([key, value]) =>
        key !== 'parent' &&
        (Array.isArray(value)
          ? value.some((each) => someNode(each, test))
          : typeof value === 'object' && value !== null && someNode(value, test)),
    ))
const saysWhat = (node) =>
  (node.type === 'TemplateLiteral' && node.expressions.length > 0) ||
  (node.type === 'BinaryExpression' && node.operator === '+') ||
  (node.type === 'MemberExpression' && !node.computed && ['message', 'stack'].includes(node.property.name)) ||
  (node.type === 'CallExpression' && node.callee.name === 'String')

/** Errors go into the log as they are, and its one serializer leaves out what they say; a text is one that stands there. */
const logDoor = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      text: 'Log an error as `err`, and a text that is written out: what either says may be personal.',
    },
  },
  create: (context) => ({
    CallExpression(node) {
      const { callee, arguments: args } = node
      if (callee.type !== 'MemberExpression' || callee.computed || !isLogger(callee.object)) return
      if (!LEVELS.has(callee.property.name)) return
      const text = args.at(-1)
      const isWrittenOut = text?.type === 'Literal' && typeof text.value === 'string' && args.length <= 2
      if (!isWrittenOut || args.some((each) => someNode(each, saysWhat)))
        context.report({ node, messageId: 'text' })
    },
  }),
}

const LOOPS = new Set(['ForStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'])
const asserts = (statement) =>
  someNode(
    statement,
    (node) => node.type === 'CallExpression' && someNode(node.callee, (each) => named(each, 'assert')),
  )

/** A walk waits for what the page says: how long that takes is the machine's, and the first of several may be one that is folded away. */
const walkWaits = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      length:
        'Wait for what the page says; a length of time belongs in a loop, or before saying that nothing happened.',
      first: 'Wait with `seen`: the first of several may be hidden.',
    },
  },
  create: (context) => ({
    CallExpression(node) {
      if (!named(node.callee, 'waitForTimeout') && !named(node.callee, 'waitFor')) return
      const on = node.callee.object
      if (named(node.callee, 'waitFor')) {
        if (on?.type === 'CallExpression' && named(on.callee, 'first'))
          context.report({ node, messageId: 'first' })
        return
      }
      const above = context.sourceCode.getAncestors(node)
      if (above.some(({ type }) => LOOPS.has(type))) return
      const block = above.findLast(({ type }) => type === 'BlockStatement')
      const next = block?.body[block.body.findIndex((each) => above.includes(each)) + 1]
      if (!next || !asserts(next)) context.report({ node, messageId: 'length' })
    },
  }),
}

const isPayload = (node) => named(node.type === 'AwaitExpression' ? node.argument : node, 'payload')
/** Names that a pattern such as `{ db }` or `{ payload: { db } }` takes out of a payload. */
const takesDb = (pattern, isOfPayload) =>
  pattern?.type === 'ObjectPattern' &&
  pattern.properties.some((property) => {
    if (property.type !== 'Property' || property.computed) return false
    const value = property.value.type === 'AssignmentPattern' ? property.value.left : property.value
    return (isOfPayload && property.key.name === 'db') || takesDb(value, property.key.name === 'payload')
  })
/** Whether a parameter says that it is a payload. */
const saysPayload = (pattern) => {
  const type = pattern.typeAnnotation?.typeAnnotation
  return Boolean(type) && someNode(type, (node) => node.type === 'Identifier' && node.name === 'Payload')
}

/** Payload's own database reads and writes past access, hooks and looks: in src/db/ alone, where each use says why (docs/architecture.md). */
const oneDatabaseRoom = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { past: 'Take `pastAccess` of src/db/rows.ts, which says why access does not apply.' },
  },
  create: (context) => {
    if (/src\/db\//.test(context.filename.replace(/\\/g, '/'))) return {}
    const parameters = ({ params }) => {
      for (const each of params) {
        const pattern = each.type === 'AssignmentPattern' ? each.left : each
        if (takesDb(pattern, saysPayload(pattern))) context.report({ node: pattern, messageId: 'past' })
      }
    }
    return {
      MemberExpression(node) {
        const key = node.computed ? node.property.value : node.property.name
        if (key === 'db' && isPayload(node.object)) context.report({ node, messageId: 'past' })
      },
      VariableDeclarator(node) {
        if (takesDb(node.id, Boolean(node.init) && isPayload(node.init)))
          context.report({ node, messageId: 'past' })
      },
      FunctionDeclaration: parameters,
      FunctionExpression: parameters,
      ArrowFunctionExpression: parameters,
    }
  },
}

export const glasswork = {
  rules: {
    'calm-router': calmRouter,
    'state-override-access': stateOverrideAccess,
    'env-in-one-place': envInOnePlace,
    'one-clock': oneClock,
    'one-database-room': oneDatabaseRoom,
    'one-sender': oneSender,
    'log-door': logDoor,
    'walk-waits': walkWaits,
  },
}
