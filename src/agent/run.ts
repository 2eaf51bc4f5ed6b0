import { setTimeout as sleep } from 'node:timers/promises'
import { Agent } from './agent'
import { SECOND, systemClock } from './clock'
import type { Machine } from './environment'
import type { Enrolment } from './home'
import { beTheOnly } from './instance'
import { notify } from './notify'
import { captureScreens } from './screens'
import { describeStatus, type Status } from './status'
import type { Say } from '../base/labels'

export type Ended = 'stopped' | 'revoked' | 'runs-already'

interface Output {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Shows what the agent does: on a terminal in one line that changes, elsewhere a line for each change; on the desktop when it begins, stops or changes. */
const showing = (machine: Machine, say: Say, output: Output) => {
  let line = ''
  let notified = ''
  return (status: Status): void => {
    const said = describeStatus(status, say)
    const [first = ''] = said
    if (first !== notified) notify(machine.platform, first)
    notified = first
    const next = output.isTTY ? said.join(' ') : first
    if (next === line) return
    line = next
    output.write(output.isTTY ? `\r\u001b[2K${next.slice(0, (output.columns ?? 80) - 1)}` : `${next}\n`)
  }
}

/** Runs the agent until it is told to stop, or until the server says that this computer is no longer enrolled. */
export const runAgent = async (
  machine: Machine,
  enrolment: Enrolment,
  say: Say,
  stop: AbortSignal,
  output: Output = process.stdout,
): Promise<Ended> => {
  let agent: Agent | undefined
  const release = await beTheOnly(machine.home, () =>
    JSON.stringify(agent ? describeStatus(agent.status, say) : []),
  )
  if (!release) return 'runs-already'
  try {
    agent = await Agent.start({ machine, enrolment, clock: systemClock, captureScreens, random: Math.random })
    const show = showing(machine, say, output)
    while (!stop.aborted) {
      // A second at a time, however long one takes: an upload goes on behind the next look.
      await Promise.race([agent.tick(), sleep(SECOND)])
      show(agent.status)
      if (agent.status.is === 'revoked') return 'revoked'
      await sleep(SECOND, undefined, { signal: stop }).catch(() => undefined)
    }
    return 'stopped'
  } finally {
    await agent?.stop()
    await release()
    if (output.isTTY) output.write('\n')
  }
}
