import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import { asReadOf } from '../../db/writeAsRead'
import { Problem } from '../../base/errors'
import { say } from '../../base/labels'
import * as W from './words'

interface Stored {
  id: string
  updatedAt: string
  state: string
}

const refusalTo = (req: PayloadRequest) =>
  new Problem(409, 'conflict', say(req, W.somebodyHasSavedThisRecord))

/**
 * A form that was opened before somebody else saved is refused, with all that was written in it still there: it sends all of the row back, and
 * would carry back what that one has changed. Whoever sends a few fields, and not when he read them, is refused nothing.
 */
export const refuseOldForm: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update') return data as unknown
  // What a form says of it is when the state it shows was saved; without it, Payload has put in what is stored.
  const shown = (data as { updatedAt?: string | null }).updatedAt
  if (shown && Date.parse(shown) !== Date.parse((originalDoc as Stored).updatedAt)) throw refusalTo(req)
  return data as unknown
}

/** The same; so is a save that meets another one, or an act that moves the record on, between its reading and its writing. */
export const refuseStale: CollectionBeforeChangeHook = (args) => {
  const { req, collection } = args
  const data = refuseOldForm(args) as unknown
  if (args.operation !== 'update') return data
  const { id, updatedAt, state } = args.originalDoc as Stored
  const still: Where = { state: { equals: state } }
  const refusal = () => refusalTo(req)
  asReadOf(req.context).set(`${collection.slug} ${String(id)}`, { updatedAt, still, refusal })
  return data
}
