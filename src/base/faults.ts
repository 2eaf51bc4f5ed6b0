/** Points at which a process can be killed on purpose, to show that nothing is lost there. */
export type FaultPoint =
  | 'after-file-before-row'
  | 'after-row-before-answer'
  | 'after-blocks-before-day'
  | 'between-batch-and-unlink'
  | 'after-tombstone-before-delete'
  | 'after-seal-before-mark'
  | 'after-users-before-employments'
  | 'after-people-before-rows'
  | 'after-claim-before-undo'
  | 'after-claim-before-send'
  | 'after-send-before-mark'
  | 'after-letter-before-proof'
  | 'after-act-claim'
  | 'after-blackout-before-row'
  | 'after-blackout-before-unlink'
  | 'after-change-before-epoch'
  | 'after-epoch-before-commit'
  | 'after-answer-before-record'
  | 'after-record-before-shortening'
  | 'amid-shortening'
  | 'after-shortening-before-mark'
  | 'amid-closing'

const KEY = Symbol.for('glasswork.fault')
const holder = globalThis as { [KEY]?: { point: string; left: number } }

/**
 * Arms one point for this process; `start` is the only caller, from an environment variable that only the fault tests set.
 * @param armed its name, or `name:3` for the third time that it is passed.
 */
export const setFault = (armed: string | undefined): void => {
  const [point = '', times = '1'] = armed?.split(':') ?? []
  holder[KEY] = { point, left: Number(times) }
}

/** Kills the process here, at once, if this point is armed. */
export const faultPoint = (point: FaultPoint): void => {
  const armed = holder[KEY]
  if (armed?.point === point && --armed.left === 0) process.kill(process.pid, 'SIGKILL')
}
