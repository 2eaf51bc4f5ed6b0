import type { SanitizedConfig } from 'payload'
import { matrixRow } from '../access/matrix'
import { checkRegister } from '../privacy/register'
import { checkInput } from './checkInput'

/**
 * What holds for every collection, Payload's own included: a row in the matrix, a declared category for every field, and a check of every
 * filter and body before it reaches a database. Whatever lacks one stops the build and the start.
 */
export const guardConfig = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    matrixRow(collection.slug)
    collection.hooks.beforeOperation = [
      checkInput(collection.flattenedFields),
      ...(collection.hooks.beforeOperation ?? []),
    ]
  }
  for (const global of config.globals) {
    matrixRow(global.slug)
    const check = checkInput(global.flattenedFields)
    const hooks = (global.hooks.beforeOperation ??= [])
    hooks.unshift((given) => check(given as never) as never) // a global takes the same arguments
  }
  checkRegister(config)
  return config
}
