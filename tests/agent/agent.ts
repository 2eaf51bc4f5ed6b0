import { Agent } from '../../src/agent/agent'
import { readMachine } from '../../src/agent/environment'
import { readEnrolment } from '../../src/agent/home'
import { captureScreens } from '../../src/agent/screens'
import { answerParent } from '../faults/answerParent'
import { movableClock } from '../support/clock'

export type Ask = { do: 'tick'; at: string } | { do: 'stop' }

/** The agent as its command runs it, but that its clock and its ticks come from the parent. Arguments: the time, and what its queue may hold. */
const clock = movableClock(process.argv[2] ?? '')
const machine = readMachine()
const enrolment = await readEnrolment(machine.home)
if (!enrolment) throw new Error('not enrolled')
const agent = await Agent.start({
  machine,
  enrolment,
  clock,
  captureScreens,
  random: () => 0,
  ...(process.argv[3] ? { queueLimit: Number(process.argv[3]) } : {}),
})

const answer = async (ask: Ask): Promise<unknown> => {
  switch (ask.do) {
    case 'tick':
      clock.set(ask.at)
      await agent.tick()
      return agent.status
    case 'stop':
      return agent.stop()
  }
}

answerParent(answer, {})
