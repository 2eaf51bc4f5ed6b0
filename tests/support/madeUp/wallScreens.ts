import { both } from '../../../src/base/labels'
import { defineCategory } from '../../../src/categories/category'
import { bySwitch } from '../../../src/categories/strictest'

/** The one file of another: pictures of a screen, in the draft of one law, on the page of a day. */
export const wallScreens = defineCategory({
  slug: 'wall-screens',
  kind: 'captured',
  label: both('Wall screens', '墙面屏幕'),
  one: 'Wall screen',
  holds: both('a picture of the screen on the wall', '墙面屏幕的图片'),
  term: bySwitch({ perHour: 1 }),
  drafted: ['china'],
  risk: 'picture',
  image: 'screen',
  page: '/days',
})
