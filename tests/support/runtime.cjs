const { isBuiltin } = require('node:module')
const { SyntheticModule } = require('node:vm')
const { default: Runtime } = require('jest-runtime')

const isPackage = (specifier) =>
  /^[@\w]/.test(specifier) && !/^(node|data|file):/.test(specifier) && !isBuiltin(specifier)
/** What jest itself gives a test, and what its `moduleNameMapper` names. */
const isJests = (specifier) => specifier === '@jest/globals' || specifier.endsWith('.css')

/** Packages that a file of tests has been given, as Node loaded them for this process; those that bring styles along load as jest does it. */
const loaded = new Map()
const load = (specifier) => {
  if (!loaded.has(specifier))
    loaded.set(
      specifier,
      import(specifier).catch((error) => {
        if (error.code === 'ERR_UNKNOWN_FILE_EXTENSION') return null
        throw error
      }),
    )
  return loaded.get(specifier)
}

const shown = async (names, identifier, context) => {
  const module = new SyntheticModule(
    Object.keys(names),
    function () {
      for (const [name, value] of Object.entries(names)) this.setExport(name, value)
    },
    { context, identifier },
  )
  await module.link(() => undefined)
  await module.evaluate()
  return module
}

/**
 * jest's own runtime, but that packages are loaded once for each worker and by Node: jest compiles the two thousand files of Payload and what it
 * needs anew for each file of tests. Our own sources are each file's own, as ever.
 */
module.exports = class extends Runtime {
  constructor(...args) {
    super(...args)
    // Of the file before: it has ended, and its server with it.
    globalThis._payload?.clear()
    const own = this.esmLoader.resolveModule.bind(this.esmLoader)
    const known = new Map()
    const share = async (specifier, from, context) => {
      const names = await load(specifier)
      return names ? shown(names, specifier, context) : own(specifier, from, context)
    }
    this.esmLoader.resolveModule = (specifier, from, context) => {
      if (!isPackage(specifier) || isJests(specifier)) return own(specifier, from, context)
      if (!known.has(specifier)) known.set(specifier, share(specifier, from, context))
      return known.get(specifier)
    }
  }
}
