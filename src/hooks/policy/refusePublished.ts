import type { CollectionBeforeChangeHook } from 'payload'
import { Problem } from '../../base/errors'
import { say } from '../../base/labels'

/** What people have been told does not change behind their backs: it is withdrawn, and another is written. */
export const refusePublished: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = originalDoc as { status?: string } | undefined
  if (before?.status && before.status !== 'draft')
    throw new Problem(
      409,
      'sealed',
      say(
        req,
        'What is published cannot be changed. Withdraw it and write another.',
        '已发布的公告不能更改，请撤回后另行撰写。',
      ),
    )
  return data as unknown
}
