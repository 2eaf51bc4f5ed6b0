import type { CollectionBeforeOperationHook, Where } from 'payload'
import { refuseCards } from '../../fields/refuseCards'
import { checkParts, rowFields } from '../../http/budget'
import { checkDeclared, checkKeys } from './checkBody'
import { checkFilter, checkSort, openFields } from './checkFilter'
import { checkRelations } from './checkRelations'
import { checkRights, type Target } from './checkRights'

interface Args {
  data?: Record<string, unknown>
  where?: Where
  sort?: string | string[]
  id?: unknown
  overrideAccess?: boolean
}

/** Checks every filter, sort and body before any operation: what one database refuses and the other misreads stops here. */
export const checkInput = (target: Target): CollectionBeforeOperationHook => {
  const { fields } = target
  const open = openFields(fields)
  const lists = new Set(rowFields(fields))
  return async ({ args, operation, req }) => {
    const given = args as Args
    if (given.data) {
      if (!given.overrideAccess) checkParts(given.data, lists)
      checkKeys(given.data)
      checkRelations(given.data, fields)
      // The server's own code and the two of signing in send what they name themselves.
      if (!given.overrideAccess && (operation === 'create' || operation === 'update')) {
        checkDeclared(given.data, fields, req.locale === 'all')
        refuseCards(given.data)
      }
    }
    const { localization } = req.payload.config
    // Payload takes a request without a language for one in "null", and fails on a filter by a field in several languages.
    if (localization && !req.locale) Object.assign(req, { locale: localization.defaultLocale })
    const askable = given.overrideAccess ? fields : open
    if (given.where) checkFilter(given.where, askable)
    if (given.sort) checkSort(given.sort, askable)
    const writes = operation === 'update' || operation === 'create'
    if (given.data && !given.overrideAccess && writes) await checkRights(target, given, operation, req)
    return args // handed on as it came
  }
}
