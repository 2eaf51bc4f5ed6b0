/** What Express's `trust proxy` makes of TRUST_PROXY: nobody, a number of hops, or names and addresses. */
export const trustProxy = (setting: string): boolean | number | string => {
  if (setting === '') return false
  return /^\d+$/.test(setting) ? Number(setting) : setting
}
