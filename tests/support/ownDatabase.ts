import { randomBytes } from 'node:crypto'
import { MongoClient } from 'mongodb'

const KNOWN = 'made-by-first-start'

/** Whether a run of tests has one database for each of its workers, and drops it when the whole of it ends. */
export const isSharedByRun = (): boolean => process.env.TEST_RUN !== undefined

const at = (uri: string, name: string): string => {
  const url = new URL(uri)
  url.pathname = `/${name}`
  return url.toString()
}

/** @param uri of the server. @returns the address of a database that nobody else has. */
export const databaseOfItsOwn = (uri: string): string => at(uri, `t${randomBytes(8).toString('hex')}`)

const within = async <Result>(
  url: string,
  work: (client: MongoClient) => Promise<Result>,
): Promise<Result> => {
  const client = await MongoClient.connect(url)
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}

/**
 * An empty database on MongoDB: that of the test file before, emptied, where this worker has had one. Collections and indexes stay, as making
 * three hundred indexes takes longer than most files of tests.
 * @param uri of the server. @returns the address of the database.
 */
export const emptyDatabase = async (uri: string): Promise<string> => {
  const { TEST_RUN, JEST_WORKER_ID } = process.env
  const url = at(uri, `t${TEST_RUN}-${JEST_WORKER_ID}`)
  await within(url, async (client) => {
    const db = client.db()
    const known = new Set((await db.collection(KNOWN).find().toArray()).map(({ name }) => name as string))
    const present = await db.listCollections({}, { nameOnly: true }).toArray()
    await Promise.all(
      present
        .filter(({ name }) => name !== KNOWN)
        .map(({ name }) =>
          known.has(name) ? db.collection(name).deleteMany({}) : db.collection(name).drop(),
        ),
    )
  })
  return url
}

/** Notes which collections a start makes: what else a test leaves is dropped, not emptied. */
export const noteCollections = (url: string): Promise<void> =>
  within(url, async (client) => {
    const db = client.db()
    if (await db.collection(KNOWN).findOne()) return
    const present = await db.listCollections({}, { nameOnly: true }).toArray()
    await db.collection(KNOWN).insertMany(present.map(({ name }) => ({ name })))
  })
