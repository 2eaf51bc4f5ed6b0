import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { SECOND } from './clock'

/** Where the agent of a folder answers: a socket, since the system forgets it with the process. */
const addressFor = (home: string): string => {
  const name = `glasswork-agent-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return path.join(os.tmpdir(), `${name}.sock`)
}

/** What the agent that runs here says of itself; null where none runs. */
export const askRunning = (home: string): Promise<string | null> =>
  new Promise((resolve) => {
    let said = ''
    const socket = connect(addressFor(home))
    socket.setEncoding('utf8').setTimeout(2 * SECOND, () => socket.destroy())
    socket.on('data', (text) => (said += String(text)))
    socket.once('error', () => undefined)
    socket.once('close', () => resolve(said === '' ? null : said))
  })

const listen = (server: Server, address: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    )
    server.listen(address, () => resolve(true))
  })

/**
 * Makes this process the one agent of a folder.
 * @returns how to end that, or null where another one runs.
 */
export const beTheOnly = async (home: string, say: () => string): Promise<(() => Promise<void>) | null> => {
  const address = addressFor(home)
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.end(say())
  })
  if (!(await listen(server, address))) {
    if ((await askRunning(home)) !== null) return null
    // The one that was killed here left it.
    await rm(address, { force: true })
    if (!(await listen(server, address))) return null
  }
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}
