/** Names under which software tells what is installed, in any spelling. */
const NAMES =
  /^(all|my|the|list(of)?)?(installed|available|present)?(programs?|programmes?|software|applications?|apps?|packages?|inventory)(installed|present|list|names)?$/
const CHINESE = /(已?安装|程序|软件|应用)(的)?(程序|软件|应用)?(列表|清单)/

const isName = (key: string): boolean =>
  NAMES.test(key.toLowerCase().replace(/[^a-z]/g, '')) || CHINESE.test(key)

/** Rows of a package manager: each with a version. */
const isInventory = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every((each) => typeof each === 'object' && each !== null && 'name' in each && 'version' in each)

const MOST_DEPTH = 8

/** Whether a body tells, at any depth, what is installed on a computer. */
export const holdsProgramList = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return false
  if (Array.isArray(value))
    return isInventory(value) || value.some((each) => holdsProgramList(each, depth + 1))
  return Object.entries(value).some(
    ([key, inner]) =>
      (typeof inner === 'object' && inner !== null && isName(key)) || holdsProgramList(inner, depth + 1),
  )
}
