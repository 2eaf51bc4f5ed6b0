import type { Metadata } from 'next'
import type { SanitizedConfig } from 'payload'

/**
 * What the browser is told of a page of the admin. Payload says more of itself than of the page, and of one that is not there it says nothing
 * of this product.
 * @param title of a page of our own; undefined: as Payload calls it.
 */
export const pageMetadata = (
  given: Metadata,
  { titleSuffix = '', icons }: SanitizedConfig['admin']['meta'],
  title: string | undefined,
): Metadata => {
  const called = title ?? (typeof given.title === 'string' ? given.title : '')
  return {
    metadataBase: given.metadataBase ?? null,
    robots: given.robots ?? null,
    icons: icons as Metadata['icons'],
    title: called.endsWith(titleSuffix) ? called : `${called}${titleSuffix}`,
  }
}
