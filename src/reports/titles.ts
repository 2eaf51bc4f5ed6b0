/** How browsers mark the windows that leave no trace. */
const PRIVATE = /\(private\)|private browsing|inprivate|\bincognito\b|隐私浏览|隐身|无痕|私密浏览/i

/** Whether a title is that of a private window. */
export const isPrivateTitle = (title: string): boolean => PRIVATE.test(title)

/** Addresses with what comes after their path, with or without a scheme. */
const ADDRESS = /(?:[a-z][a-z0-9+.-]*:\/\/|(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?\/)[^\s?#]*[?#]\S*/gi

/** A title without what comes after the path of an address in it: queries carry names, searches and tokens. */
export const withoutQueries = (title: string): string =>
  !/[?#]/.test(title) ? title : title.replace(ADDRESS, (address) => address.replace(/[?#].*$/s, ''))
