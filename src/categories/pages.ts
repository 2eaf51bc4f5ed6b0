import type { Both } from '../base/labels'
import { IMAGE_CATEGORIES, isOfScreen, type ImageCategory } from './imageCategories'
import { CATEGORIES } from './index'
import { calledOnADay, oneOf } from './words'

type Paged = Extract<(typeof CATEGORIES)[number], { page: string }>

/** The categories whose person reads them on this page of the portal. */
export const categoriesAt = <Page extends Paged['page']>(page: Page) =>
  CATEGORIES.filter((category) => 'page' in category && category.page === page).map(
    ({ slug }) => slug as Extract<Paged, { page: Page }>['slug'],
  )

/** A category of pictures, as a page shows it. */
export interface PictureKind {
  category: ImageCategory
  called: Both
  /** What one of them is called. */
  one: Both
  /** Whether it shows what is on a screen, so that the ten minutes around it go with it. */
  isOfScreen: boolean
}

/** The categories of pictures on this page, in the order shown. */
export const picturesAt = (page: Paged['page']): PictureKind[] => {
  const there: readonly string[] = categoriesAt(page)
  return IMAGE_CATEGORIES.filter((category) => there.includes(category)).map((category) => ({
    category,
    called: calledOnADay(category),
    one: oneOf(category),
    isOfScreen: isOfScreen(category),
  }))
}
