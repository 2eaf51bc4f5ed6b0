import net from 'node:net'

/** A request as bytes, so that nothing on the way puts it right. */
export interface Wire {
  method: string
  path: string
  headers: string[]
  body: Buffer
  /** How the sender leaves: it waits for the answer, says that nothing more comes, or is gone at once. */
  ends: 'waits' | 'finishes' | 'vanishes'
}

export interface WireAnswer {
  /** Null where the connection was closed without an answer. */
  status: number | null
  body: string
  /** The connection was still open when patience ran out. */
  hung: boolean
}

const PATIENCE = 20_000
const STATUS = /^HTTP\/1\.1 (\d{3})/

const headOf = ({ method, path, headers }: Wire): Buffer =>
  Buffer.from([`${method} ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n'), 'latin1')

/** Sends one request on a connection of its own and reads until it is closed. */
export const sendWire = (port: number, wire: Wire): Promise<WireAnswer> =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    const received: Buffer[] = []
    let hung = false
    const patience = setTimeout(() => {
      hung = true
      socket.destroy()
    }, PATIENCE)
    socket.on('data', (chunk) => received.push(chunk))
    socket.on('error', () => undefined) // a refused sender may be cut off in the middle of what it sends
    socket.on('end', () => socket.end())
    socket.on('close', () => {
      clearTimeout(patience)
      const text = Buffer.concat(received).toString('latin1')
      // An interim answer may come first.
      const final = text.split(/(?=HTTP\/1\.1 )/).at(-1) ?? ''
      const status = STATUS.exec(final)?.[1]
      resolve({
        status: status === undefined ? null : Number(status),
        body: final.slice(final.indexOf('\r\n\r\n') + 4),
        hung,
      })
    })
    socket.on('connect', () => {
      socket.write(headOf(wire))
      if (wire.ends === 'waits') socket.write(wire.body)
      else if (wire.ends === 'finishes') socket.end(wire.body)
      else socket.write(wire.body, () => socket.destroy())
    })
  })
