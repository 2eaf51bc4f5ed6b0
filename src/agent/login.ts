import { execFile } from 'node:child_process'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Platform } from './environment'

/** The command that is to run at login. */
export interface Started {
  node: string
  script: string
}

/** What a system is told: a file, and for systems that want one, the link or command that makes it count. */
export interface Unit {
  file: string
  content: string
  link?: string
  register?: [string, ...string[]]
  unregister?: [string, ...string[]]
}

const NAME = 'glasswork-agent'

const forSystemd = (word: string): string =>
  `"${word.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/%/g, '%%').replace(/\$/g, '$$$$')}"`

const forXml = (word: string): string =>
  word.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Begins and ends with the desktop, comes back after a crash; not after it was told that it is no longer enrolled. */
const systemdUnit = ({ node, script }: Started): string => `[Unit]
Description=Glasswork agent
After=graphical-session.target
PartOf=graphical-session.target

[Service]
ExecStart=${forSystemd(node)} ${forSystemd(script)} run
Restart=on-failure
RestartSec=10
RestartPreventExitStatus=2 3

[Install]
WantedBy=graphical-session.target
`

const launchAgent = ({ node, script }: Started): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>${NAME}</string>
  <key>ProgramArguments</key>
  <array>
    <string>${forXml(node)}</string>
    <string>${forXml(script)}</string>
    <string>run</string>
  </array>
  <key>RunAtLoad</key>
  <true/>
  <key>KeepAlive</key>
  <dict>
    <key>Crashed</key>
    <true/>
  </dict>
  <key>ProcessType</key>
  <string>Background</string>
</dict>
</plist>
`

const scheduledTask = ({ node, script }: Started): string => `<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>Glasswork agent</Description>
  </RegistrationInfo>
  <Triggers>
    <LogonTrigger>
      <Enabled>true</Enabled>
    </LogonTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <RestartOnFailure>
      <Interval>PT1M</Interval>
      <Count>3</Count>
    </RestartOnFailure>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>${forXml(node)}</Command>
      <Arguments>"${forXml(script)}" run</Arguments>
    </Exec>
  </Actions>
</Task>
`

/** What starts the agent at login; null for a system that we know no way for. */
export const unitFor = (
  platform: Platform,
  userHome: string,
  home: string,
  started: Started,
): Unit | null => {
  switch (platform) {
    case 'linux': {
      const dir = path.join(userHome, '.config/systemd/user')
      return {
        file: path.join(dir, `${NAME}.service`),
        content: systemdUnit(started),
        // What `systemctl --user enable` does.
        link: path.join(dir, `graphical-session.target.wants/${NAME}.service`),
      }
    }
    case 'macos':
      return {
        file: path.join(userHome, `Library/LaunchAgents/${NAME}.plist`),
        content: launchAgent(started),
      }
    case 'windows': {
      const file = path.join(home, `${NAME}.xml`)
      return {
        file,
        content: scheduledTask(started),
        register: ['schtasks', '/Create', '/TN', NAME, '/XML', file, '/F'],
        unregister: ['schtasks', '/Delete', '/TN', NAME, '/F'],
      }
    }
    case 'other':
      return null
  }
}

const run = promisify(execFile)

/** Has the agent started at login from now on. @throws Error where the system refuses. */
export const startAtLogin = async (unit: Unit): Promise<void> => {
  await mkdir(path.dirname(unit.file), { recursive: true })
  const isTask = unit.register !== undefined
  // The task scheduler reads UTF-16 alone.
  await writeFile(unit.file, isTask ? Buffer.from(`\ufeff${unit.content}`, 'utf16le') : unit.content)
  if (unit.link) {
    await mkdir(path.dirname(unit.link), { recursive: true })
    await rm(unit.link, { force: true })
    await symlink(unit.file, unit.link)
  }
  if (unit.register) await run(unit.register[0], unit.register.slice(1))
}

export const startNoMore = async (unit: Unit): Promise<void> => {
  if (unit.unregister) await run(unit.unregister[0], unit.unregister.slice(1)).catch(() => undefined)
  if (unit.link) await rm(unit.link, { force: true })
  await rm(unit.file, { force: true })
}
