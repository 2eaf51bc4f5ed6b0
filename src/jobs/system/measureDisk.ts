import { readEnv } from '../../base/env'
import { readSpaces, sampleName, type SpaceReader } from '../../files/space'
import { megabytesFree } from '../../records/reports/growth'
import type { Job } from '../job'

/** Notes how much is free, so that the start page can say for how many days it lasts: the run's row is the sample. */
export const measure =
  (read: SpaceReader): Job =>
  async () =>
    Object.fromEntries((await read()).map((space) => [sampleName(space), megabytesFree(space.free)]))

export const measureDisk: Job = measure(() => readSpaces(readEnv()))
