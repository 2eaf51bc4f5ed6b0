import os from 'node:os'
import path from 'node:path'
import type { Language } from '../base/labels'

export type Platform = 'linux' | 'windows' | 'macos' | 'other'

/** What the agent knows of the computer that it runs on. */
export interface Machine {
  platform: Platform
  /** The person's own folder, below which units of the system lie. */
  userHome: string
  /** Where the agent keeps token, key and queue. */
  home: string
  language: Language
  /** Where ActivityWatch answers, if it runs. */
  activityWatch: string
  /** Whether there is an X display to read from. */
  hasX11: boolean
}

const PLATFORMS: Partial<Record<NodeJS.Platform, Platform>> = {
  linux: 'linux',
  win32: 'windows',
  darwin: 'macos',
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/** Whether an address is of this computer: what goes there is read by nobody on the way. */
export const isOfThisComputer = (address: string): boolean => LOOPBACK.includes(new URL(address).hostname)

type Variables = Record<string, string | undefined>

const homeFor = (platform: Platform, userHome: string, given: Variables): string => {
  if (given.GLASSWORK_AGENT_HOME) return path.resolve(given.GLASSWORK_AGENT_HOME)
  if (platform === 'windows')
    return path.join(given.APPDATA ?? path.join(userHome, 'AppData/Roaming'), 'Glasswork Agent')
  if (platform === 'macos') return path.join(userHome, 'Library/Application Support/Glasswork Agent')
  return path.join(given.XDG_DATA_HOME ?? path.join(userHome, '.local/share'), 'glasswork-agent')
}

const languageOf = (given: Variables): Language => {
  const locale =
    given.LC_ALL ?? given.LC_MESSAGES ?? given.LANG ?? Intl.DateTimeFormat().resolvedOptions().locale
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/**
 * Reads the environment; no other file of the agent does.
 * @throws Error where ActivityWatch is said to be on another computer: what others did is not this person's.
 */
export const readMachine = (given: Variables = process.env, system = process.platform): Machine => {
  const platform = PLATFORMS[system] ?? 'other'
  const userHome = given.HOME ?? os.homedir()
  const activityWatch = (given.GLASSWORK_AGENT_ACTIVITYWATCH ?? 'http://127.0.0.1:5600').replace(/\/+$/, '')
  if (!isOfThisComputer(activityWatch))
    throw new Error(
      'GLASSWORK_AGENT_ACTIVITYWATCH names another computer. ActivityWatch is read on this one only.',
    )
  return {
    platform,
    userHome,
    home: homeFor(platform, userHome, given),
    language: languageOf(given),
    activityWatch,
    hasX11: platform === 'linux' && Boolean(given.DISPLAY),
  }
}
