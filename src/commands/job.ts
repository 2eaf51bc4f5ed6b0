import { SingleBar } from 'cli-progress'
import type { Env } from '../base/env'
import { openFileStore } from '../files/current'
import { JOBS } from '../jobs'
import { runJob } from '../jobs/run'
import { openForCommand } from '../start'

/** `job NAME [--dry-run]`: runs a job now, beside a running server, with a bar that counts. */
export const jobCommand = async (env: Env, args: string[]): Promise<number> => {
  const [name = ''] = args.filter((arg) => !arg.startsWith('--'))
  const scheduled = JOBS[name]
  if (!scheduled) {
    process.stderr.write(`Jobs: ${Object.keys(JOBS).join(', ')}. --dry-run counts and changes nothing.\n`)
    return 2
  }
  const dryRun = args.includes('--dry-run')
  const payload = await openForCommand({ ...env, LOG_LEVEL: 'error' })
  const bar = new SingleBar({
    format: `${name} {bar} {value}/{total} {duration_formatted}`,
    hideCursor: true,
  })
  bar.start(0, 0)
  const progress = (done: number, total?: number): void => {
    if (total !== undefined) bar.setTotal(total)
    bar.increment(done)
  }
  const outcome = await runJob(name, scheduled.job, {
    payload,
    files: openFileStore(env.MEDIA_DIR),
    dryRun,
    progress,
  })
  bar.stop()
  if (outcome.ran) {
    for (const [what, count] of Object.entries(outcome.counts))
      process.stdout.write(`${what}: ${count}${dryRun ? ' would go' : ''}\n`)
    if (!Object.keys(outcome.counts).length) process.stdout.write('Nothing to do.\n')
  } else process.stdout.write('Another process runs this job now.\n')
  await payload.destroy()
  return 0
}
