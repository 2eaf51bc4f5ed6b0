import type { Payload } from 'payload'
import { isMongo, mongoOf } from './kind'

/** As the driver's monitor sees the replica set. */
interface Topology {
  servers: ReadonlyMap<string, { isWritable: boolean }>
}

const hasPrimary = ({ servers }: Topology): boolean => [...servers.values()].some((each) => each.isWritable)

const watched = new WeakMap<Payload, () => boolean>()

/**
 * Watches whether the database answers, without asking it: MongoDB's driver notices at once when the primary goes and when one is back.
 * SQLite is a file of ours and always there.
 */
export const watchDatabase = (payload: Payload): (() => boolean) => {
  if (!isMongo(payload)) return () => true
  const known = watched.get(payload)
  if (known) return known
  let reachable = true
  mongoOf(payload)
    .connection.getClient()
    .on('topologyDescriptionChanged', ({ newDescription }) => {
      reachable = hasPrimary(newDescription)
    })
  const ask = () => reachable
  watched.set(payload, ask)
  return ask
}

const BUSY = ['SQLITE_BUSY', 'SQLITE_LOCKED']
const AWAY =
  /^(Mongo(ose)?(Network|ServerSelection|NotConnected|TopologyClosed|PoolCleared|PoolClosed|ExpiredSession)|PoolCleared)/
/** What a member answers that stops or has just lost its office. */
const STEPPING_DOWN = [91, 189, 10107, 11600, 11602, 13435, 13436]

interface Thrown {
  name?: string
  code?: string | number
  cause?: unknown
}

/** Whether something failed because the database was away or busy: the same may succeed in a moment. */
export const isDatabaseAway = (thrown: unknown): boolean => {
  const { name = '', code, cause } = (thrown ?? {}) as Thrown
  if (AWAY.test(name) || BUSY.includes(String(code))) return true
  // What a bulk write met on its way: the driver keeps its sentence and no more. Errors of the rows themselves have a code.
  if (name === 'MongoBulkWriteError' && code === undefined) return true
  if (name.startsWith('Mongo') && STEPPING_DOWN.includes(Number(code))) return true
  return cause !== undefined && cause !== thrown && isDatabaseAway(cause)
}
