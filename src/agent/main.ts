import os from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { version } from '../../package.json'
import { enrol, serverAddress } from './api'
import { systemClock } from './clock'
import { isOfThisComputer, readMachine, type Machine } from './environment'
import { pause, pausedSince, readEnrolment, resume, writeEnrolment } from './home'
import { askRunning } from './instance'
import { startAtLogin, startNoMore, unitFor, type Unit } from './login'
import { runAgent } from './run'
import { sayIn, type Say } from '../base/labels'
import * as W from './words'

const DONE = 0
const FAILED = 1
/** The call was wrong. */
const MISUSED = 2
/** This computer is not enrolled, or no longer. */
const NOT_ENROLLED = 3

interface Call {
  machine: Machine
  say: Say
  words: string[]
  name?: string
  plainHttp: boolean
}

const tell = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

const HELP: Record<'en' | 'zh', string> = W.glassworkAgent(version)

const notEnrolled = (say: Say): number => {
  complain(say(W.thisComputerIsNotEnrolled))
  return NOT_ENROLLED
}

const addressFrom = (given: string): string | null => {
  try {
    return serverAddress(given)
  } catch {
    return null
  }
}

const runEnrol = async ({ machine, say, words, name = os.hostname(), plainHttp }: Call): Promise<number> => {
  const server = addressFrom(words[0] ?? '')
  const code = words[1]
  if (!server || !code) {
    complain(HELP[machine.language])
    return MISUSED
  }
  if (server.startsWith('http:') && !isOfThisComputer(server) && !plainHttp) {
    complain(say(W.thisAddressIsNotEncrypted))
    return MISUSED
  }
  const platform = machine.platform
  const reply = await enrol(server, { code, name: name.slice(0, 60), platform, agentVersion: version })
  if (!reply.ok) {
    complain(whyNot(reply.answered.code, reply.answered.status, server, say))
    return FAILED
  }
  await writeEnrolment(machine.home, { server, ...reply.body })
  tell(say(W.enrolledAs(reply.body.device.name)))
  return DONE
}

const whyNot = (code: string | undefined, status: number, server: string, say: Say): string => {
  if (code === 'expired-link') return say(W.thisCodeIsNotValid)
  if (code === 'account-ended') return say(W.yourAccountOrYourEmployment)
  if (code === 'too-many-requests') return say(W.tooManyAttempts)
  if (status === 0) return say(W.doesNotAnswerAsGlasswork(server))
  return say(W.theServerAnswered(status, code))
}

const runRun = async ({ machine, say }: Call): Promise<number> => {
  const enrolment = await readEnrolment(machine.home)
  if (!enrolment) return notEnrolled(say)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort())
  const ended = await runAgent(machine, enrolment, say, stop.signal)
  if (ended === 'runs-already') {
    complain(say(W.agentRunsAlready))
    return FAILED
  }
  return ended === 'revoked' ? NOT_ENROLLED : DONE
}

const runStatus = async ({ machine, say }: Call): Promise<number> => {
  const enrolment = await readEnrolment(machine.home)
  if (!enrolment) return notEnrolled(say)
  tell(say(W.enrolledAsAt(enrolment.device.name, enrolment.server)))
  const running = await askRunning(machine.home)
  if (running !== null) (JSON.parse(running) as string[]).forEach(tell)
  else tell(say(W.agentIsNotRunning))
  return DONE
}

const runPause = async ({ machine, say }: Call): Promise<number> => {
  await pause(machine.home, systemClock.now())
  tell(say(W.pausedOnThisComputer))
  return DONE
}

const runResume = async ({ machine, say }: Call): Promise<number> => {
  const since = await pausedSince(machine.home)
  await resume(machine.home)
  tell(since === null ? say(W.itWasNotPaused) : say(W.resumedWhatIsRecordedGlasswork))
  return DONE
}

const loginUnit = ({ machine, say }: Call): Unit | null => {
  const started = { node: process.execPath, script: fileURLToPath(import.meta.url) }
  const unit = unitFor(machine.platform, machine.userHome, machine.home, started)
  if (!unit) complain(say(W.howThisSystemStartsPrograms))
  return unit
}

const runInstall = async (call: Call): Promise<number> => {
  if (!(await readEnrolment(call.machine.home))) return notEnrolled(call.say)
  const unit = loginUnit(call)
  if (!unit) return FAILED
  await startAtLogin(unit)
  tell(call.say(W.startsAtYourNextLogin(unit.file)))
  return DONE
}

const runUninstall = async (call: Call): Promise<number> => {
  const unit = loginUnit(call)
  if (!unit) return FAILED
  await startNoMore(unit)
  tell(call.say(W.itNoLongerStarts))
  return DONE
}

const COMMANDS = new Map<string, (call: Call) => Promise<number>>(
  Object.entries({
    enrol: runEnrol,
    run: runRun,
    status: runStatus,
    pause: runPause,
    resume: runResume,
    install: runInstall,
    uninstall: runUninstall,
  }),
)

const main = async (): Promise<number> => {
  const machine = readMachine()
  const say = sayIn(machine.language)
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      'plain-http': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [command = '', ...words] = positionals
  const handle = COMMANDS.get(command)
  if (values.help || !handle) {
    ;(values.help ? tell : complain)(HELP[machine.language])
    return values.help ? DONE : MISUSED
  }
  return handle({ machine, say, words, name: values.name, plainHttp: values['plain-http'] })
}

try {
  process.exitCode = await main()
} catch (error) {
  const { code = '', message } = error as NodeJS.ErrnoException
  complain(message)
  process.exitCode = code.startsWith('ERR_PARSE_ARGS') ? MISUSED : FAILED
}
