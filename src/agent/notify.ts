import { spawn } from 'node:child_process'
import type { Platform } from './environment'

const TITLE = 'Glasswork'

/** How each system shows a message; the text never becomes part of a script as it is. */
export const notifier = (platform: Platform, text: string): { command: string; args: string[] } | null => {
  switch (platform) {
    case 'linux':
      return { command: 'notify-send', args: ['--app-name', TITLE, '--', TITLE, text] }
    case 'macos':
      return {
        command: 'osascript',
        args: [
          '-e',
          'on run given',
          '-e',
          `display notification (item 1 of given) with title "${TITLE}"`,
          '-e',
          'end run',
          text,
        ],
      }
    case 'windows': {
      const encoded = Buffer.from(text, 'utf16le').toString('base64')
      return {
        command: 'powershell.exe',
        args: [
          '-NoProfile',
          '-Command',
          'Add-Type -AssemblyName System.Windows.Forms,System.Drawing;' +
            '$icon = New-Object System.Windows.Forms.NotifyIcon;' +
            '$icon.Icon = [System.Drawing.SystemIcons]::Information; $icon.Visible = $true;' +
            `$text = [Text.Encoding]::Unicode.GetString([Convert]::FromBase64String('${encoded}'));` +
            `$icon.ShowBalloonTip(8000, '${TITLE}', $text, 'Info'); Start-Sleep 8; $icon.Dispose()`,
        ],
      }
    }
    case 'other':
      return null
  }
}

/** Shows a message on the desktop, where the system can; the terminal says it in any case. */
export const notify = (platform: Platform, text: string): void => {
  const how = notifier(platform, text)
  if (!how) return
  const child = spawn(how.command, how.args, { stdio: 'ignore', windowsHide: true })
  child.once('error', () => undefined)
  child.unref()
}
