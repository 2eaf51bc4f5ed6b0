import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

const CONFIG = `Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 4096 2160
  EndSubSection
EndSection
`
const BROWSER = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
]

/** Where clicks fall; see `work`. */
const AT_WORK = ['-geometry', '600x600+0+0']

const until = async (what: string, isSo: () => Promise<boolean>, seconds = 40): Promise<void> => {
  for (let tries = 0; tries < seconds * 5; tries++) {
    if (await isSo().catch(() => false)) return
    await sleep(200)
  }
  throw new Error(`waited in vain: ${what}`)
}

/** Ends a program with all that it started. */
const end = async (child: ChildProcess): Promise<void> => {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGKILL')
  await gone
}

/** A desk with two screens, a window manager and real windows on it, that nobody else uses. */
export class Desk {
  private readonly children: ChildProcess[] = []

  private constructor(
    readonly display: string,
    private readonly dir: string,
  ) {}

  static async open(displays: readonly number[]): Promise<Desk> {
    const dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-desk-'))
    await writeFile(path.join(dir, 'screens.conf'), CONFIG)
    for (const number of displays) {
      const desk = new Desk(`:${number}`, dir)
      if (await desk.start()) return desk
    }
    throw new Error(`no X server came up on any of the displays ${displays.join(', ')}`)
  }

  get env(): NodeJS.ProcessEnv {
    return { ...process.env, DISPLAY: this.display, HOME: this.dir, LC_ALL: 'C.UTF-8' }
  }

  private spawn(command: string, args: string[]): ChildProcess {
    const child = spawn(command, args, { stdio: 'ignore', env: this.env, detached: true })
    child.once('error', () => undefined)
    this.children.push(child)
    return child
  }

  private async do(command: string, ...args: string[]): Promise<string> {
    return (await run(command, args, { env: this.env, timeout: 20_000 })).stdout
  }

  private async start(): Promise<boolean> {
    const server = this.spawn('/usr/lib/xorg/Xorg', [
      this.display,
      '-config',
      path.join(this.dir, 'screens.conf'),
      '-logfile',
      path.join(this.dir, 'x.log'),
      ...['-noreset', '-nolisten', 'tcp', '-novtswitch', '-sharevts'],
    ])
    const isUp = async () => server.exitCode !== null || Boolean(await this.do('xrandr'))
    await until('the X server', isUp, 20).catch(() => undefined)
    if (server.exitCode !== null) return false
    await this.do('xrandr', '--output', 'DUMMY0', '--mode', '1024x768', '--pos', '0x0')
    await this.do('xrandr', '--addmode', 'DUMMY1', '1024x768')
    await this.do('xrandr', '--output', 'DUMMY1', '--mode', '1024x768', '--right-of', 'DUMMY0')
    this.spawn('openbox', [])
    await until('the window manager', async () =>
      /# 0x/.test(await this.do('xprop', '-root', '_NET_SUPPORTING_WM_CHECK')),
    )
    return true
  }

  /** Opens a page in a browser window of its own, in front. @returns how to close it. */
  async page(title: string, ...flags: string[]): Promise<() => Promise<void>> {
    const page = path.join(this.dir, `page-${this.children.length}.html`)
    await writeFile(page, `<meta charset="utf-8"><title>${title}</title><textarea autofocus></textarea>`)
    const profile = path.join(this.dir, `profile-${this.children.length}`)
    const browser = this.spawn(process.env.CHROMIUM_BIN ?? 'chromium', [
      ...BROWSER,
      `--user-data-dir=${profile}`,
      ...flags,
      `file://${page}`,
    ])
    await until(`a window with the title ${title}`, async () => (await this.title()).startsWith(title))
    return async () => {
      await end(browser)
      await until('another window in front', async () => !(await this.title()).startsWith(title))
    }
  }

  /** Opens a window that is no browser's, in front. @returns how to close it. */
  async note(title: string): Promise<() => Promise<void>> {
    const window = this.spawn('xmessage', [...AT_WORK, '-title', 'note', '-buttons', '', 'note'])
    await until('a note in front', async () => (await this.title()) === 'note')
    await this.retitle(title) // the program itself knows Latin letters only
    return async () => {
      await end(window)
      await until('another window in front', async () => (await this.title()) !== title)
    }
  }

  /** Presses keys together in the window in front, such as `ctrl+shift+n`. */
  async press(keys: string): Promise<void> {
    await this.do('xdotool', 'key', keys)
  }

  /** Gives the window in front another title, as a page does. */
  async retitle(title: string): Promise<void> {
    const window = (await this.do('xdotool', 'getactivewindow')).trim()
    await this.do('xprop', '-id', window, '-f', '_NET_WM_NAME', '8u', '-set', '_NET_WM_NAME', title)
    await until('the new title', async () => (await this.title()) === title)
  }

  /** Waits until so many programs listen for raw input on this display. */
  async listenedTo(count = 1): Promise<void> {
    await until(`${count} programs that listen`, async () => {
      const pids = (await this.do('pgrep', '-x', 'xinput').catch(() => '')).split('\n').filter(Boolean)
      const environments = await Promise.all(
        pids.map((pid) => readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')),
      )
      return (
        environments.filter((each) => each.split('\0').includes(`DISPLAY=${this.display}`)).length === count
      )
    })
    // It is there; now it asks the X server.
    if (count) await sleep(1_000)
  }

  async title(): Promise<string> {
    return (await this.do('xdotool', 'getactivewindow', 'getwindowname')).trim()
  }

  /** Types letters and clicks, as somebody at the desk. */
  async work(letters: string, clicks: number): Promise<void> {
    await this.do('xdotool', 'mousemove', '200', '300')
    if (letters) await this.do('xdotool', 'type', '--delay', '4', letters)
    for (let i = 0; i < clicks; i++) await this.do('xdotool', 'click', '1')
    // The wheel is no click.
    await this.do('xdotool', 'click', '5')
    // From the X server through two pipes.
    await sleep(600)
  }

  async close(): Promise<void> {
    for (const child of this.children.reverse()) await end(child)
    await rm(this.dir, { recursive: true, force: true, maxRetries: 5 })
  }
}
