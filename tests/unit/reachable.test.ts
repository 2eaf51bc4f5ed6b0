import { MongoBulkWriteError, MongoNetworkError, MongoServerError } from 'mongodb'
import { isDatabaseAway } from '../../src/db/reachable'

/** As the driver makes them; it types its constructors as its own affair. */
const bulk = (error: unknown): Error =>
  new (MongoBulkWriteError as unknown as new (error: unknown, result: object) => Error)(error, {})

describe('a database that is away', () => {
  it.each([
    ['a broken connection', new MongoNetworkError('connection closed')],
    ['a broken connection amid a bulk write', bulk(new MongoNetworkError('connection closed'))],
    ['a member that stops', new MongoServerError({ message: 'shutting down', code: 11600 })],
    ['a member that stops amid a bulk write', bulk(new MongoServerError({ message: 'x', code: 11600 }))],
    ['a cause that says so', new Error('find failed', { cause: new MongoNetworkError('gone') })],
    ['a file that somebody else writes', Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' })],
  ])('is told by %s', (_what, error) => {
    expect(isDatabaseAway(error)).toBe(true)
  })

  it.each([
    ['a value that is there already', bulk({ message: 'duplicate', code: 11_000, writeErrors: [] })],
    ['a fault of ours', new TypeError('x is undefined')],
    ['nothing', undefined],
  ])('is not told by %s', (_what, error) => {
    expect(isDatabaseAway(error)).toBe(false)
  })
})
