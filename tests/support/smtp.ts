import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/** How the mail server takes the next letters. */
export type Manner =
  | 'take'
  | 'later' // 4xx at the recipient
  | 'never' // 5xx at the recipient
  | 'refuse' // 5xx at the text
  | 'drop' // breaks off at the recipient
  | 'take-and-drop' // has the letter, and breaks off before it says so
  | 'slow'

/** A real mail server on this machine that keeps what it is sent. */
export class Sink {
  manner: Manner = 'take'
  readonly letters: ParsedMail[] = []
  readonly users: string[] = []
  /** From whom and to whom, as the envelopes said. */
  readonly envelopes: { from: string; to: string }[] = []
  /** Senders that it refuses. */
  refusedSenders: RegExp | null = null
  private server!: SMTPServer
  port = 0

  async start(more: object = {}): Promise<this> {
    const drop = (session: SMTPServerSession): void => {
      const all = (
        this.server as unknown as { connections: Set<{ session: object; _socket: { destroy(): void } }> }
      ).connections // not in its types
      for (const connection of all) if (connection.session === session) connection._socket.destroy()
    }
    const answer = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })
    this.server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      allowInsecureAuth: true,
      disableReverseLookup: true,
      logger: false,
      onAuth: ({ username, password }, _session, done) => {
        this.users.push(`${username}:${password}`)
        if (password === 'wrong') done(answer(535, '5.7.8 no'))
        else done(null, { user: username })
      },
      onMailFrom: ({ address }, _session, done) => {
        if (this.refusedSenders?.test(address)) done(answer(553, '5.7.1 not yours'))
        else done()
      },
      onRcptTo: (_to, session, done) => {
        if (this.manner === 'later') done(answer(450, '4.2.1 later'))
        else if (this.manner === 'never') done(answer(550, '5.1.1 nobody'))
        else if (this.manner === 'drop') drop(session)
        else if (this.manner === 'slow') setTimeout(done, 300)
        else done()
      },
      onData: (stream, session, done) => {
        const { manner } = this
        simpleParser(stream)
          .then((mail) => {
            if (manner === 'refuse') return done(answer(554, '5.6.0 no'))
            this.letters.push(mail)
            const { mailFrom, rcptTo } = session.envelope
            this.envelopes.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo[0]?.address ?? '' })
            if (manner === 'take-and-drop') drop(session)
            else done()
          })
          // Whoever sent was killed before the letter's end: nothing arrived, and nobody waits for an answer.
          .catch((reason: unknown) => done(reason instanceof Error ? reason : null))
      },
      ...more,
    })
    this.server.on('error', () => undefined)
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    this.port = (this.server.server.address() as AddressInfo).port
    return this
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}?security=none`
  }

  /** What came with this Message-ID, or to this address. */
  to(address: string): ParsedMail[] {
    return this.letters.filter(({ to }) => to && !Array.isArray(to) && to.text === address)
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve))
  }
}
