import { activity, activityStock } from './activity'
import type { Bench } from './bench'
import { dayPage } from './dayPage'
import { filters } from './filters'
import { hidden } from './hidden'
import { importing } from './importing'
import { letters } from './letters'
import { pageScripts } from './pageScript'
import { purge, purgeMemory } from './purge'
import { screenshots, screenshotsStock } from './screenshots'
import { signIn } from './signIn'
import { memory, starting } from './starting'
import { todayBeside } from './todayBeside'

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
  signIn,
  ...hidden,
  filters,
  todayBeside,
  starting,
  memory,
  ...pageScripts,
]
