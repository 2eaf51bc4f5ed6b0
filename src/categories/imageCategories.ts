import { CATEGORIES } from './index'
import { categoryOf } from './known'

type Pictured = Extract<(typeof CATEGORIES)[number], { image: unknown }>
export type ImageCategory = Pictured['slug']

/** The categories whose rows are pictures: taken, served, deleted and blacked out by the same path. */
export const IMAGE_CATEGORIES: readonly ImageCategory[] = CATEGORIES.filter(
  (category): category is Pictured => 'image' in category,
).map(({ slug }) => slug)

export const isImageCategory = (slug: string): slug is ImageCategory => categoryOf(slug)?.image !== undefined

/** Whether it shows what is on a screen, rather than who sits before it. */
export const isOfScreen = (category: ImageCategory): boolean => categoryOf(category)?.image === 'screen'

/** Whether deleting a picture takes the ten minutes of its computer with it: of what the screen showed, not of who sat before it. */
export const takesItsTime = (category: ImageCategory): boolean => isOfScreen(category)
