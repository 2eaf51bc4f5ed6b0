import type { CollectionConfig } from 'payload'
import { moment, person, secret, text } from '../../fields/common'
import { both, labels } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'

/**
 * A person's picture of himself, if he wants one (P1). A row of its own: every change of a person writes the whole row, and would put back
 * the name of a picture that was replaced meanwhile.
 */
export const Avatars: CollectionConfig = defineLog({
  slug: 'avatars',
  labels: labels('Own picture', 'Own pictures', '头像'),
  declares: { category: 'account', files: ['file'], goesWithoutGuardian: true },
  admin: { hidden: true },
  fields: [
    person('subject', WORDS.person, { unique: true }),
    moment('at', both('Set at', '设置时间'), { required: true }),
    secret(text('file', WORDS.file, { required: true, index: true })),
  ],
})
