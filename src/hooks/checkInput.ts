import type { CollectionBeforeOperationHook, FlattenedField, Where } from 'payload'
import { refuseCards } from '../fields/refuseCards'
import { checkDeclared, checkKeys, checkRelations } from './checkBody'
import { checkFilter, checkSort, openFields } from './checkFilter'

interface Args {
  data?: Record<string, unknown>
  where?: Where
  sort?: string | string[]
  id?: unknown
  overrideAccess?: boolean
}

/** Checks every filter, sort and body before any operation: what one database refuses and the other misreads stops here. */
export const checkInput = (fields: readonly FlattenedField[]): CollectionBeforeOperationHook => {
  const open = openFields(fields)
  return ({ args, operation, req }) => {
    const given = args as Args
    if (given.data) {
      checkKeys(given.data)
      checkRelations(given.data, fields)
      // The server's own code and the two of signing in send what they name themselves.
      if (!given.overrideAccess && (operation === 'create' || operation === 'update')) {
        checkDeclared(given.data, fields)
        refuseCards(given.data)
      }
    }
    const { localization } = req.payload.config
    // Payload takes a request without a language for one in "null", and fails on a filter by a field in several languages.
    if (localization && !req.locale) Object.assign(req, { locale: localization.defaultLocale })
    const askable = given.overrideAccess ? fields : open
    if (given.where) checkFilter(given.where, askable)
    if (given.sort) checkSort(given.sort, askable)
    return args // handed on as it came
  }
}
