import type { CollectionConfig } from 'payload'
import { moment, person, secret, text } from '../../fields/common'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/**
 * A person's picture of himself, if he wants one (P1). A row of its own: every change of a person writes the whole row, and would put back
 * the name of a picture that was replaced meanwhile.
 */
export const Avatars: CollectionConfig = defineLog({
  slug: 'avatars',
  labels: W.ownPictures,
  declares: { category: 'account', files: ['file'], goesWithoutGuardian: true },
  admin: { hidden: true },
  fields: [
    person('subject', WORDS.person, { unique: true }),
    moment('at', W.setAt, { required: true }),
    secret(text('file', WORDS.file, { required: true, index: true })),
  ],
})
