import { Problem } from '../../base/errors'
import { readApart } from '../../files/apart'
import { Unreadable } from '../../files/unreadable'
import type { ReadTable, TableWish } from './readTable'

/**
 * A file as a table, read in a process of its own.
 * @throws Problem 400 `bad-file` with a reason, 503 where there is no memory for it now.
 */
export const tableOf = async (bytes: Buffer, wish: TableWish): Promise<ReadTable> => {
  try {
    return await readApart<ReadTable>({ name: 'table', bytes, options: wish })
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const reason = error.reason === 'unreadable' ? 'not-a-table' : error.reason
    throw new Problem(400, 'bad-file', `The file cannot be read: ${reason}.`, { reason })
  }
}
