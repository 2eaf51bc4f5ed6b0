import type { Field } from 'payload'
import { both, label } from '../base/labels'
import { secret, text } from './common'
import { WORDS } from '../i18n/words'

const size = (name: string, en: string, zh: string): Field => ({
  name,
  type: 'number',
  required: true,
  label: label(en, zh),
})

/** What each row of a category of pictures holds: the names of its two files, which nobody is told, and how large it is. */
export const imageFields = (): Field[] => [
  {
    name: 'picture',
    type: 'ui',
    label: both('Picture', '图片'),
    admin: {
      components: {
        Cell: '/src/admin/viewings/Picture#PictureCell',
        Field: '/src/admin/viewings/Picture#PictureField',
      },
    },
  },
  text('clientId', both('Client id', '客户端编号'), { required: true, admin: { hidden: true } }),
  {
    name: 'screen',
    type: 'number',
    label: label('Screen', '屏幕'),
    admin: { hidden: true },
  },
  // device and client id: an image sent twice is one row.
  text('key', WORDS.key, { required: true, unique: true, admin: { hidden: true } }),
  secret(text('file', WORDS.file, { required: true, index: true })),
  secret(text('thumb', both('Thumbnail', '缩略图'), { required: true, index: true })),
  size('width', 'Width', '宽度'),
  size('height', 'Height', '高度'),
  size('bytes', 'Bytes', '字节'),
]
