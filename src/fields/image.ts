import type { Field } from 'payload'
import { type Both, label } from '../base/labels'
import { secret, text } from './common'
import { WORDS } from '../i18n/words'
import * as W from './words'

const size = (name: string, words: Both): Field => ({
  name,
  type: 'number',
  required: true,
  label: label(words),
})

/** What each row of a category of pictures holds: the names of its two files, which nobody is told, and how large it is. */
export const imageFields = (): Field[] => [
  {
    name: 'picture',
    type: 'ui',
    label: W.picture,
    admin: {
      components: {
        Cell: '/src/admin/viewings/Picture#PictureCell',
        Field: '/src/admin/viewings/Picture#PictureField',
      },
    },
  },
  text('clientId', W.clientId, { required: true, admin: { hidden: true } }),
  {
    name: 'screen',
    type: 'number',
    label: label(W.screen),
    admin: { hidden: true },
  },
  // device and client id: an image sent twice is one row.
  text('key', WORDS.key, { required: true, unique: true, admin: { hidden: true } }),
  secret(text('file', WORDS.file, { required: true, index: true })),
  secret(text('thumb', W.thumbnail, { required: true, index: true })),
  size('width', W.width),
  size('height', W.height),
  size('bytes', W.bytes),
]
