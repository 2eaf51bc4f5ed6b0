import { both } from '../../../src/base/labels'
import { defineCategory } from '../../../src/categories/category'
import { bySwitch } from '../../../src/categories/strictest'

/** The one file of a category that nobody has thought of: pictures, with no page of their own. */
export const whiteboardPhotos = defineCategory({
  slug: 'whiteboard-photos',
  kind: 'captured',
  label: both('Whiteboard photos', '白板照片'),
  one: 'Whiteboard photo',
  holds: both('a photo of the whiteboard beside your desk', '您工位旁白板的照片'),
  explained: {
    means: both('A photo of a whiteboard, at random.', '随机拍摄的白板照片。'),
    law: both(
      'No more than its purpose needs (PIPL Art. 6).',
      '限于实现目的的最小范围（《个人信息保护法》第六条）。',
    ),
  },
  term: bySwitch({ retentionDays: 5, perHour: 1, purposes: ['project-time'] }),
  risk: 'picture',
  image: 'camera',
  stops: both('Without this, no whiteboard is photographed.', '关闭后不拍摄白板。'),
  told: ({ width, height }) =>
    both(`A whiteboard, ${String(width)} × ${String(height)}`, `白板，${String(width)} × ${String(height)}`),
  said: { kept: () => both('Wipe the whiteboard whenever you like.', '您可以随时擦拭白板。') },
})
