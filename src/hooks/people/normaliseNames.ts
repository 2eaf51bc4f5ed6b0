import type { CollectionBeforeValidateHook } from 'payload'
import { normalPhone, withoutUnseen } from '../../fields/names'

/** Sign-in names are compared as written, so they are written one way. An empty one is absent, not empty. */
export const normaliseNames: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data
  if (typeof data.name === 'string') data.name = withoutUnseen(data.name)
  if (typeof data.username === 'string') data.username = data.username.trim().toLowerCase()
  if (typeof data.email === 'string') data.email = data.email.trim().toLowerCase() || null
  if (typeof data.phone === 'string') data.phone = normalPhone(data.phone) ?? (data.phone.trim() || null)
  return data
}
