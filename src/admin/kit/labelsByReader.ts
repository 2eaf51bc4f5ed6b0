/**
 * Has the admin's forms made in the language of each reader. Payload keeps the labels of fields with a component of their own in the language
 * of whoever came first, for as long as the process lives, unless this flag is up; it takes the flag down each time it has read it.
 */
export const labelsByReader = (): void => {
  Object.defineProperty(globalThis, '_payload_doNotCacheClientSchemaMap', {
    get: () => true,
    set: () => undefined,
    configurable: true,
  })
}
