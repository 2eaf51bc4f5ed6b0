import * as migration_20261123_000001_first from './20261123_000001_first';
import * as migration_20261125_000002_first_day from './20261125_000002_first_day';
import * as migration_20261125_000003_address from './20261125_000003_address';
import * as migration_20261127_000004_policy_life from './20261127_000004_policy_life';
import * as migration_20261127_000005_notices from './20261127_000005_notices';
import * as migration_20261127_000006_territory from './20261127_000006_territory';
import * as migration_20261129_000007_acts from './20261129_000007_acts';
import * as migration_20261129_000008_seconds from './20261129_000008_seconds';
import * as migration_20261130_000008_returned from './20261130_000008_returned';
import * as migration_20261130_000009_lists from './20261130_000009_lists';
import * as migration_20261130_000010_unlocked from './20261130_000010_unlocked';
import * as migration_20261201_000011_attendance from './20261201_000011_attendance';

export const migrations = [
  {
    up: migration_20261123_000001_first.up,
    down: migration_20261123_000001_first.down,
    name: '20261123_000001_first',
  },
  {
    up: migration_20261125_000002_first_day.up,
    down: migration_20261125_000002_first_day.down,
    name: '20261125_000002_first_day',
  },
  {
    up: migration_20261125_000003_address.up,
    down: migration_20261125_000003_address.down,
    name: '20261125_000003_address',
  },
  {
    up: migration_20261127_000004_policy_life.up,
    down: migration_20261127_000004_policy_life.down,
    name: '20261127_000004_policy_life',
  },
  {
    up: migration_20261127_000005_notices.up,
    down: migration_20261127_000005_notices.down,
    name: '20261127_000005_notices',
  },
  {
    up: migration_20261127_000006_territory.up,
    down: migration_20261127_000006_territory.down,
    name: '20261127_000006_territory',
  },
  {
    up: migration_20261129_000007_acts.up,
    down: migration_20261129_000007_acts.down,
    name: '20261129_000007_acts',
  },
  {
    up: migration_20261129_000008_seconds.up,
    down: migration_20261129_000008_seconds.down,
    name: '20261129_000008_seconds',
  },
  {
    up: migration_20261130_000008_returned.up,
    down: migration_20261130_000008_returned.down,
    name: '20261130_000008_returned',
  },
  {
    up: migration_20261130_000009_lists.up,
    down: migration_20261130_000009_lists.down,
    name: '20261130_000009_lists',
  },
  {
    up: migration_20261130_000010_unlocked.up,
    down: migration_20261130_000010_unlocked.down,
    name: '20261130_000010_unlocked',
  },
  {
    up: migration_20261201_000011_attendance.up,
    down: migration_20261201_000011_attendance.down,
    name: '20261201_000011_attendance'
  },
];
