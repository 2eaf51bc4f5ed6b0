import type { SanitizedConfig } from 'payload'
import type { Both, Language } from '../../base/labels'
import { VIEW_TITLES } from '../../i18n/viewTitles'

const TITLES: Readonly<Record<string, Both>> = VIEW_TITLES

type Views = Readonly<Record<string, unknown>>

/** The key of the view that has a path; Payload types its own views in one object with those that are added. */
const keyOf = (views: Views | undefined, path: string): string | undefined =>
  Object.entries(views ?? {}).find(
    ([, view]) => typeof view === 'object' && view !== null && 'path' in view && view.path === path,
  )?.[0]

/**
 * What the tab of a page of the admin says where the page is our own: Payload calls each of those by its own name. Undefined for a page of
 * Payload's, which has a title.
 */
export const viewTitle = (
  { admin, collections }: Pick<SanitizedConfig, 'admin' | 'collections'>,
  segments: readonly string[],
  language: Language,
): string | undefined => {
  const titled = (key: string | undefined) => (key === undefined ? undefined : TITLES[key]?.[language])
  if (!segments.length) return titled('dashboard')
  const [room, slug, , ...rest] = segments
  if (room !== 'collections') return titled(keyOf(admin.components.views, `/${segments.join('/')}`))
  const edit = collections.find((each) => each.slug === slug)?.admin.components?.views?.edit
  const key = rest.length ? keyOf(edit, `/${rest.join('/')}`) : undefined
  return titled(key && `${slug}.${key}`)
}
