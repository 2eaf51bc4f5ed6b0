import { activity, activityStock } from './activity'
import type { Bench } from './bench'
import { dayPage } from './dayPage'
import { importing } from './importing'
import { letters } from './letters'
import { purge, purgeMemory } from './purge'
import { screenshots, screenshotsStock } from './screenshots'
import { memory, starting } from './starting'

export const BENCHES: readonly Bench[] = [
  screenshots,
  screenshotsStock,
  activity,
  activityStock,
  purge,
  purgeMemory,
  dayPage,
  importing,
  letters,
  starting,
  memory,
]
