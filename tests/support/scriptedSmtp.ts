import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** Where the server does something else than take the letter. */
export type ServerStage =
  'greeting' | 'ehlo' | 'starttls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'text' | 'end'

/** A reply such as `550 5.1.1 nobody`, or something that is none. */
export type Deed = `${number} ${string}` | 'close' | 'reset' | 'silence' | 'rubbish'

export interface Script {
  at?: ServerStage
  does?: Deed
  /** What EHLO offers beside. */
  offers?: readonly string[]
  /** For so many connections alone; then it takes letters. */
  times?: number
}

const VERBS: Readonly<Record<string, ServerStage>> = {
  EHLO: 'ehlo',
  HELO: 'ehlo',
  STARTTLS: 'starttls',
  AUTH: 'auth',
  MAIL: 'mail',
  RCPT: 'rcpt',
  DATA: 'data',
}

/** A mail server of TCP and nothing else: takes letters (RFC 5321), but for the one stage at which it does what its script says. */
export class ScriptedServer {
  script: Script = {}
  /** What the client said, line by line, texts left out. */
  readonly heard: string[] = []
  /** How many texts came to their dot, and how many of them were answered, and by what. */
  dots = 0
  readonly answers: string[] = []
  /** Texts that were answered 2yz. */
  readonly taken: string[] = []
  private server!: Server
  private readonly sockets = new Set<Socket>()
  connections = 0
  port = 0

  async start(port = 0): Promise<this> {
    this.server = createServer((socket) => this.serve(socket))
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve))
    this.port = (this.server.address() as AddressInfo).port
    return this
  }

  forget(): void {
    this.heard.length = this.answers.length = this.taken.length = this.dots = this.connections = 0
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private serve(socket: Socket): void {
    const { script } = this
    const isScripted = ++this.connections <= (script.times ?? Infinity)
    this.sockets.add(socket)
    socket.on('close', () => this.sockets.delete(socket)).on('error', () => undefined)
    let isDead = false
    const step = (stage: ServerStage, reply: string): void => {
      if (isDead) return
      const deed = isScripted && script.at === stage ? script.does : undefined
      if (stage === 'end') this.dots++
      if (deed === 'close' || deed === 'reset' || deed === 'silence') {
        isDead = true
        if (deed === 'close') socket.destroy()
        else if (deed === 'reset') socket.resetAndDestroy()
        else socket.pause()
        return
      }
      const said = deed === 'rubbish' ? 'what is it that you want' : (deed ?? reply)
      if (stage === 'end') this.answers.push(said)
      socket.write(`${said}\r\n`)
      if (said.startsWith('421')) {
        isDead = true
        socket.end()
      }
    }
    let isInText = false
    let rest = ''
    let text = ''
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      rest += chunk
      for (;;) {
        if (isInText && rest) {
          if (isScripted && script.at === 'text') step('text', '')
          if (isDead) return
        }
        const end = rest.indexOf('\r\n')
        if (end < 0) return
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (isInText) {
          if (line !== '.') {
            text += `${line}\r\n`
            continue
          }
          isInText = false
          step('end', '250 2.0.0 taken')
          if (this.answers.at(-1)?.startsWith('2')) this.taken.push(text)
          text = ''
          continue
        }
        this.heard.push(line)
        const verb = line.split(' ')[0]!.toUpperCase()
        const stage = VERBS[verb]
        if (stage === 'ehlo') {
          const offers = ['mx.test', ...(script.offers ?? []), 'AUTH PLAIN']
          step('ehlo', offers.map((each, i) => `250${i < offers.length - 1 ? '-' : ' '}${each}`).join('\r\n'))
        } else if (stage === 'data') {
          const isRefused =
            isScripted && (script.at === 'mail' || script.at === 'rcpt' || script.at === 'data')
          step('data', isRefused ? '503 5.5.1 nobody to send to' : '354 go on')
          isInText = !isRefused
        } else if (stage) step(stage, stage === 'auth' ? '235 2.7.0 in' : '250 2.1.0 well')
        else step('text', verb === 'QUIT' ? '221 2.0.0 bye' : '250 2.0.0 well')
      }
    })
    step('greeting', '220 mx.test ESMTP')
  }
}
