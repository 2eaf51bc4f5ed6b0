import type { CollectionBeforeChangeHook, Where } from 'payload'
import { asReadOf } from '../../db/writeAsRead'
import { Problem } from '../../base/errors'
import { say } from '../../base/labels'

interface Stored {
  id: string
  updatedAt: string
  state: string
}

/**
 * A form that was opened before somebody else saved is refused, with all that was written in it still there; so is a save that meets another
 * one, or an act that moves the record on, between its reading and its writing.
 */
export const refuseStale: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'update') return data as unknown
  const { id, updatedAt, state } = originalDoc as Stored
  const refusal = () =>
    new Problem(
      409,
      'conflict',
      say(
        req,
        'Somebody has saved this record since you opened it. Nothing of yours was saved, and it still stands in the form: copy it, load the page again and put it in.',
        '您打开之后，已有他人保存了此记录。您填写的内容尚未保存，仍在表单中：请先复制，重新加载页面后再填入。',
      ),
    )
  // What a form says of it is when the state it shows was saved; without it, Payload has put in what is stored.
  const shown = (data as { updatedAt?: string | null }).updatedAt
  if (shown && Date.parse(shown) !== Date.parse(updatedAt)) throw refusal()
  const still: Where = { state: { equals: state } }
  asReadOf(req.context).set(`${collection.slug} ${String(id)}`, { updatedAt, still, refusal })
  return data as unknown
}
