import * as first from './20261123_000001_first'

/** Schema migrations of SQLite, in order; run at start. */
export const migrations = [{ up: first.up, down: first.down, name: '20261123_000001_first' }]
