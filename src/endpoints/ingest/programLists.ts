import { Problem } from '../../base/errors'
import { holdsProgramList } from '../../records/reports/programLists'

export const programList = () =>
  new Problem(400, 'undeclared-field', 'A list of installed programs is not taken here.')

/**
 * At doors that drop unknown keys: a list of installed programs is no key too many but refused outright (P12).
 * @throws Problem 400 `undeclared-field`
 */
export const refuseProgramList = (body: unknown): void => {
  if (holdsProgramList(body)) throw programList()
}
