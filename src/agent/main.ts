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
import { sayIn, type Say } from './words'

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

const HELP: Record<'en' | 'zh', string> = {
  en: `glasswork-agent ${version}: records what the notice that you agreed to allows, and shows that it does.

  enrol SERVER CODE [--name NAME]   makes this computer one of your devices; the portal gives the code, under Devices
  run                               records until it is stopped, and says what it records
  status                            what it does now
  pause, resume                     nothing is recorded in between
  install, uninstall                start at login, or no longer`,
  zh: `glasswork-agent ${version}：仅在您已同意的告知范围内记录，并始终显示其状态。

  enrol 服务器 登记码 [--name 名称]   将此电脑登记为您的设备，登记码见门户“设备”页面
  run                              开始记录，并显示正在记录的内容
  status                           查看当前状态
  pause、resume                    暂停、恢复；暂停期间不记录任何内容
  install、uninstall               设置或取消登录时自动启动`,
}

const notEnrolled = (say: Say): number => {
  complain(
    say(
      'This computer is not enrolled. Ask the portal for a code, under Devices, then: glasswork-agent enrol SERVER CODE',
      '此电脑尚未登记。请在门户“设备”页面获取登记码，然后运行：glasswork-agent enrol 服务器 登记码',
    ),
  )
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
    complain(
      say(
        'This address is not encrypted: screenshots and token could be read on the way. Use https, or add --plain-http if you know the network.',
        '此地址未加密，截屏和令牌可能在传输中被读取。请使用 https；如确认网络可信，可加 --plain-http。',
      ),
    )
    return MISUSED
  }
  const platform = machine.platform
  const reply = await enrol(server, { code, name: name.slice(0, 60), platform, agentVersion: version })
  if (!reply.ok) {
    complain(whyNot(reply.answered.code, reply.answered.status, server, say))
    return FAILED
  }
  await writeEnrolment(machine.home, { server, ...reply.body })
  tell(
    say(
      `Enrolled as “${reply.body.device.name}”. Next: glasswork-agent run, or glasswork-agent install to start at login.`,
      `已登记为“${reply.body.device.name}”。接下来运行 glasswork-agent run；如需登录时自动启动，运行 glasswork-agent install。`,
    ),
  )
  return DONE
}

const whyNot = (code: string | undefined, status: number, server: string, say: Say): string => {
  if (code === 'expired-link')
    return say(
      'This code is not valid, or no longer. Make a new one in the portal, under Devices.',
      '登记码无效或已失效，请在门户“设备”页面重新获取。',
    )
  if (code === 'account-ended')
    return say('Your account or your employment is not open.', '您的账号或任职当前不可用。')
  if (code === 'too-many-requests')
    return say('Too many attempts. Try again in ten minutes.', '尝试次数过多，请十分钟后再试。')
  if (status === 0)
    return say(
      `${server} does not answer as a Glasswork server. Check the address and the network.`,
      `${server} 没有作为 Glasswork 服务器响应，请检查地址和网络。`,
    )
  return say(
    `The server answered ${status}${code ? ` (${code})` : ''}.`,
    `服务器返回 ${status}${code ? `（${code}）` : ''}。`,
  )
}

const runRun = async ({ machine, say }: Call): Promise<number> => {
  const enrolment = await readEnrolment(machine.home)
  if (!enrolment) return notEnrolled(say)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort())
  const ended = await runAgent(machine, enrolment, say, stop.signal)
  if (ended === 'runs-already') {
    complain(
      say(
        'The agent runs already. See: glasswork-agent status',
        '客户端已在运行，请用 glasswork-agent status 查看。',
      ),
    )
    return FAILED
  }
  return ended === 'revoked' ? NOT_ENROLLED : DONE
}

const runStatus = async ({ machine, say }: Call): Promise<number> => {
  const enrolment = await readEnrolment(machine.home)
  if (!enrolment) return notEnrolled(say)
  tell(
    say(
      `Enrolled as “${enrolment.device.name}” at ${enrolment.server}.`,
      `已在 ${enrolment.server} 登记为“${enrolment.device.name}”。`,
    ),
  )
  const running = await askRunning(machine.home)
  if (running !== null) (JSON.parse(running) as string[]).forEach(tell)
  else tell(say('The agent is not running. Nothing is being recorded.', '客户端未运行，当前没有任何记录。'))
  return DONE
}

const runPause = async ({ machine, say }: Call): Promise<number> => {
  await pause(machine.home, systemClock.now())
  tell(
    say(
      'Paused on this computer: nothing is recorded here until glasswork-agent resume. The server is not told; to have a pause on record, pause in the portal.',
      '已在此电脑上暂停：在运行 glasswork-agent resume 之前不记录任何内容。服务器不会得知；如需保留暂停记录，请在门户中暂停。',
    ),
  )
  return DONE
}

const runResume = async ({ machine, say }: Call): Promise<number> => {
  const since = await pausedSince(machine.home)
  await resume(machine.home)
  tell(
    since === null
      ? say('It was not paused.', '此前并未暂停。')
      : say(
          'Resumed. What is recorded: glasswork-agent status',
          '已恢复。记录内容请用 glasswork-agent status 查看。',
        ),
  )
  return DONE
}

const loginUnit = ({ machine, say }: Call): Unit | null => {
  const started = { node: process.execPath, script: fileURLToPath(import.meta.url) }
  const unit = unitFor(machine.platform, machine.userHome, machine.home, started)
  if (!unit)
    complain(
      say(
        'How this system starts programs at login is not known here. Have it run: glasswork-agent run',
        '未知此系统的自动启动方式，请自行设置登录时运行：glasswork-agent run',
      ),
    )
  return unit
}

const runInstall = async (call: Call): Promise<number> => {
  if (!(await readEnrolment(call.machine.home))) return notEnrolled(call.say)
  const unit = loginUnit(call)
  if (!unit) return FAILED
  await startAtLogin(unit)
  tell(
    call.say(
      `Starts at your next login: ${unit.file}. To start now: glasswork-agent run`,
      `将在下次登录时启动：${unit.file}。立即启动请运行：glasswork-agent run`,
    ),
  )
  return DONE
}

const runUninstall = async (call: Call): Promise<number> => {
  const unit = loginUnit(call)
  if (!unit) return FAILED
  await startNoMore(unit)
  tell(call.say('It no longer starts at login.', '已取消登录时自动启动。'))
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
