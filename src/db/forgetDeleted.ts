import type { Payload } from 'payload'
import { isMongo } from './kind'
import { truncateLog } from './sqlite/secureDelete'
import { wipeGaps } from './sqlite/wipeGaps'

/** After something was deleted: nothing of it stays readable in the log of the database's writes. MongoDB keeps its own. */
export const forgetDeleted = (payload: Payload): void => {
  if (!isMongo(payload)) truncateLog(payload)
}

/** The same, and what earlier writes left of it in the file; walks through the whole of that. */
export const forgetWholly = async (payload: Payload): Promise<void> => {
  if (isMongo(payload)) return
  await wipeGaps(payload)
  truncateLog(payload)
}
