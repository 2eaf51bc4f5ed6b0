import * as first from './20261123_000001_first'

/** Data migrations of MongoDB, under the same numbers as SQLite's. */
export const migrations = [{ up: first.up, down: first.down, name: '20261123_000001_first' }]
