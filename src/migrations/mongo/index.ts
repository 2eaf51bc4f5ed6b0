import * as first from './20261123_000001_first'
import * as firstDay from './20261125_000002_first_day'
import * as address from './20261125_000003_address'
import * as policyLife from './20261127_000004_policy_life'
import * as notices from './20261127_000005_notices'
import * as territory from './20261127_000006_territory'
import * as acts from './20261129_000007_acts'
import * as seconds from './20261129_000008_seconds'
import * as returned from './20261130_000008_returned'
import * as lists from './20261130_000009_lists'
import * as unlocked from './20261130_000010_unlocked'
import * as attendance from './20261201_000011_attendance'

/** Data migrations of MongoDB, under the same numbers as SQLite's. */
export const migrations = [
  { up: first.up, down: first.down, name: '20261123_000001_first' },
  { up: firstDay.up, down: firstDay.down, name: '20261125_000002_first_day' },
  { up: address.up, down: address.down, name: '20261125_000003_address' },
  { up: policyLife.up, down: policyLife.down, name: '20261127_000004_policy_life' },
  { up: notices.up, down: notices.down, name: '20261127_000005_notices' },
  { up: territory.up, down: territory.down, name: '20261127_000006_territory' },
  { up: acts.up, down: acts.down, rewrites: acts.rewrites, name: '20261129_000007_acts' },
  { up: seconds.up, down: seconds.down, rewrites: seconds.rewrites, name: '20261129_000008_seconds' },
  { up: returned.up, down: returned.down, name: '20261130_000008_returned' },
  { up: lists.up, down: lists.down, rewrites: lists.rewrites, name: '20261130_000009_lists' },
  { up: unlocked.up, down: unlocked.down, rewrites: unlocked.rewrites, name: '20261130_000010_unlocked' },
  { up: attendance.up, down: attendance.down, name: '20261201_000011_attendance' },
]
