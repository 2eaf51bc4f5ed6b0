/** Points at which a process can be killed on purpose, to show that nothing is lost there. */
export type FaultPoint =
  | 'after-file-before-row'
  | 'after-row-before-answer'
  | 'after-blocks-before-day'
  | 'between-batch-and-unlink'
  | 'after-tombstone-before-delete'
  | 'after-seal-before-mark'

const KEY = Symbol.for('glasswork.fault')
const holder = globalThis as { [KEY]?: string }

/** Arms one point for this process; `start` is the only caller, from an environment variable that only the fault tests set. */
export const setFault = (point: string | undefined): void => {
  holder[KEY] = point
}

/** Kills the process here, at once, if this point is armed. */
export const faultPoint = (point: FaultPoint): void => {
  if (holder[KEY] === point) process.kill(process.pid, 'SIGKILL')
}
