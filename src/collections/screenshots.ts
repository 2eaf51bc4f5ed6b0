import type { Field } from 'payload'
import { both, label } from '../i18n/labels'
import { secret, text } from '../fields/common'
import { defineDataCategory } from '../privacy/dataCategory'

const size = (name: string, en: string, zh: string): Field => ({
  name,
  type: 'number',
  required: true,
  label: label(en, zh),
})

export const Screenshots = defineDataCategory({
  slug: 'screenshots',
  labels: { en: ['Screenshot', 'Screenshots'], zh: '截屏' },
  files: 'image',
  ownerMay: ['delete'],
  columns: ['picture', 'subject', 'capturedAt', 'team', 'expiresAt'],
  fields: [
    {
      name: 'picture',
      type: 'ui',
      label: both('Picture', '图片'),
      admin: {
        components: {
          Cell: '/src/components/admin/Picture#PictureCell',
          Field: '/src/components/admin/Picture#PictureField',
        },
      },
    },
    text('clientId', both('Client id', '客户端编号'), { required: true, admin: { hidden: true } }),
    // device and client id: an image sent twice is one row.
    text('key', both('Key', '键'), { required: true, unique: true, admin: { hidden: true } }),
    secret(text('file', both('File', '文件'), { required: true, index: true })),
    secret(text('thumb', both('Thumbnail', '缩略图'), { required: true, index: true })),
    size('width', 'Width', '宽'),
    size('height', 'Height', '高'),
    size('bytes', 'Bytes', '字节'),
  ],
})
