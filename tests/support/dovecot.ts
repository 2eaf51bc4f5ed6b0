import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { ImapFlow } from 'imapflow'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../scripts/lib/ports.mjs'

const NOBODY = 65_534
const BINARY = '/usr/sbin/dovecot'
/** Whether Debian's dovecot is here; `scripts/test.mjs` says so where it is not. */
export const hasDovecot = existsSync(BINARY)

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

/** A real mailbox on this machine, read by IMAP. */
export class Mailbox {
  private process?: ChildProcess
  private dir!: string
  private count = 0
  port = 0

  async start(): Promise<this> {
    this.dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-imap-'))
    this.port = await freePort()
    const { username, uid } = os.userInfo()
    // Dovecot opens no mail of root's.
    const owner = uid === 0 ? NOBODY : uid
    await chmod(this.dir, 0o755)
    await mkdir(path.join(this.dir, 'mail/new'), { recursive: true })
    await mkdir(path.join(this.dir, 'mail/cur'))
    await mkdir(path.join(this.dir, 'mail/tmp'))
    if (uid === 0)
      for (const each of ['mail', 'mail/new', 'mail/cur', 'mail/tmp'])
        await chown(path.join(this.dir, each), NOBODY, NOBODY)
    await writeFile(path.join(this.dir, 'users'), `bounces:{PLAIN}secret:${owner}:${owner}::${this.dir}::\n`)
    // As root it takes the users that its package made; as anybody else it can be nobody but oneself.
    const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()
    const own = `default_internal_user = ${username}\ndefault_internal_group = ${group}\ndefault_login_user = ${username}`
    const config = `
protocols = imap
listen = 127.0.0.1
base_dir = ${this.dir}/run
state_dir = ${this.dir}/state
log_path = ${this.dir}/log
ssl = no
disable_plaintext_auth = no
${uid === 0 ? '' : own}
first_valid_uid = 0
first_valid_gid = 0
mail_location = maildir:${this.dir}/mail
passdb {
  driver = passwd-file
  args = ${this.dir}/users
}
userdb {
  driver = passwd-file
  args = ${this.dir}/users
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${this.port}
  }
  inet_listener imaps {
    port = 0
  }
}
`
    const file = path.join(this.dir, 'dovecot.conf')
    await writeFile(file, config)
    this.process = spawn(BINARY, ['-F', '-c', file], { stdio: 'ignore' })
    for (let i = 0; i < 200; i++) {
      if (await answers(this.port)) return this
      await sleep(50)
    }
    throw new Error(`dovecot does not answer; see ${this.dir}/log`)
  }

  get url(): string {
    return `imap://bounces:secret@127.0.0.1:${this.port}/INBOX`
  }

  /** Puts a letter into the box, as a mail server does. */
  async deliver(letter: string): Promise<void> {
    const name = `${Date.now()}.${++this.count}.test`
    const file = path.join(this.dir, 'mail/new', name)
    await writeFile(file, letter.replaceAll('\n', '\r\n'))
    if (os.userInfo().uid === 0) await chown(file, NOBODY, NOBODY)
  }

  private async within<T>(act: (client: ImapFlow) => Promise<T>): Promise<T> {
    const { ImapFlow } = await import('imapflow')
    const { username: user, password: pass, hostname: host, port } = new URL(this.url)
    const client = new ImapFlow({
      host,
      port: Number(port),
      secure: false,
      auth: { user, pass },
      logger: false,
    })
    await client.connect()
    const lock = await client.getMailboxLock('INBOX')
    try {
      return await act(client)
    } finally {
      lock.release()
      await client.logout()
    }
  }

  /** UIDs of what nobody has read. */
  unseen(): Promise<number[]> {
    return this.within(async (client) => (await client.search({ seen: false }, { uid: true })) || [])
  }

  /** As whoever reads a letter does. */
  markSeen(uid: number): Promise<boolean> {
    return this.within((client) => client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true }))
  }

  async stop(): Promise<void> {
    if (!this.process || this.process.exitCode !== null) return
    const ended = this.process
    const gone = new Promise((resolve) => ended.once('exit', resolve))
    ended.kill('SIGTERM')
    await gone
    await rm(this.dir, { recursive: true, force: true })
  }
}
