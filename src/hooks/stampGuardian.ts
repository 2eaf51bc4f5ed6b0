import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '../clock'
import { invalid } from '../errors'
import { say } from '../i18n/labels'

interface Guardianship {
  state?: string
  guardian?: string | null
  signedOn?: string | null
}

/** A confirmation names the guardian and the day of the signature, and who recorded it when. */
export const stampGuardian: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const next = { ...(originalDoc as Guardianship | undefined), ...(data as Guardianship) }
  if (next.state === 'confirmed') {
    const today = now().toISOString()
    if (!next.guardian || !next.signedOn)
      throw invalid(say(req, 'Who signed, and on which day?', '请填写监护人和签字日期。'), {
        field: next.guardian ? 'signedOn' : 'guardian',
      })
    if (next.signedOn.slice(0, 10) > today.slice(0, 10))
      throw invalid(say(req, 'The day lies in the future.', '签字日期不能晚于今天。'), { field: 'signedOn' })
  }
  return { ...(data as object), recordedAt: now().toISOString(), recordedBy: req.user?.id } as unknown
}
