import type { FieldHook } from 'payload'
import { countAgain } from '../../people/imports/again'

/** Counted from the employments themselves: what was taken back is no more of an import. */
export const countNewEmployments: FieldHook = ({ originalDoc, data, req }) => {
  const id = (originalDoc as { id?: unknown } | undefined)?.id ?? (data as { id?: unknown } | undefined)?.id
  return typeof id === 'string' ? countAgain(req.payload, id) : 0
}
