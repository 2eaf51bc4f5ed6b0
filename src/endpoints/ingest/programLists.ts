import { Problem } from '../../errors'

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

const holdsList = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return false
  if (Array.isArray(value)) return isInventory(value) || value.some((each) => holdsList(each, depth + 1))
  return Object.entries(value).some(
    ([key, inner]) =>
      (typeof inner === 'object' && inner !== null && isName(key)) || holdsList(inner, depth + 1),
  )
}

/**
 * At doors that drop unknown keys: a list of installed programs is no key too many but refused outright (P12).
 * @throws Problem 400 `undeclared-field`
 */
export const refuseProgramList = (body: unknown): void => {
  if (holdsList(body))
    throw new Problem(400, 'undeclared-field', 'A list of installed programs is not taken here.')
}
