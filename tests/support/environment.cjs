const { TestEnvironment } = require('jest-environment-node')

/** Of what packages make, and what they ask of others: `instanceof` holds whichever side made it. */
const SAME = [
  'Promise',
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
]

/** That of Node, with the classes of errors and promises that packages have: they are loaded outside (`runtime.cjs`). */
module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args)
    for (const name of SAME) {
      // What the language itself makes in here, an error of `null.x` or the promise of an async function, keeps its own class.
      Object.setPrototypeOf(this.global[name].prototype, globalThis[name].prototype)
      this.global[name] = globalThis[name]
    }
  }
}
