import { CATEGORIES } from './index'

type Paged = Extract<(typeof CATEGORIES)[number], { page: string }>

/** The categories whose person reads them on this page of the portal. */
export const categoriesAt = <Page extends Paged['page']>(page: Page) =>
  CATEGORIES.filter((category) => 'page' in category && category.page === page).map(
    ({ slug }) => slug as Extract<Paged, { page: Page }>['slug'],
  )
