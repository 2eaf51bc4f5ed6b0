import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestApp, TestDevice } from './app'

export interface Answered {
  status: number
  body: { code?: string; results?: { status: string; code?: string }[] }
}

/** A server of one's own, to which a body can be sent in two parts. */
export const listening = (app: TestApp): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(app.app).listen(0, '127.0.0.1', () => resolve(server))
  })

/** Whether the device was let in: only then is the rest of its body of any use. */
const wasLetIn = async (app: TestApp, { id }: TestDevice): Promise<void> => {
  for (let i = 0; i < 400; i++) {
    const where = { id: { equals: id } }
    const row = await app.payload.db.findOne<{ id: string; lastSeenAt?: string | null }>({
      collection: 'devices',
      where,
      req: {},
    })
    if (row?.lastSeenAt) return
    await sleep(25)
  }
  throw new Error('the device was not let in')
}

/** Sends half of a body, waits until the device is let in, lets something happen, and sends the rest. The device has sent nothing before. */
export const sendSlowly = async (
  app: TestApp,
  server: Server,
  device: TestDevice,
  { path, type, body }: { path: string; type: string; body: Buffer },
  meanwhile: () => Promise<unknown>,
): Promise<Answered> => {
  const { port } = server.address() as AddressInfo
  const answered = new Promise<Answered>((resolve, reject) => {
    const req = request(
      {
        port,
        host: '127.0.0.1',
        path,
        method: 'POST',
        headers: {
          authorization: `Bearer ${device.token}`,
          'content-type': type,
          'content-length': body.length,
        },
      },
      (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('end', () =>
          resolve({
            status: res.statusCode ?? 0,
            body: JSON.parse(Buffer.concat(chunks).toString()) as Answered['body'],
          }),
        )
      },
    )
    req.on('error', reject)
    const half = Math.floor(body.length / 2)
    req.write(body.subarray(0, half))
    wasLetIn(app, device)
      .then(meanwhile)
      .then(
        () => req.end(body.subarray(half)),
        (error: Error) => {
          req.destroy()
          reject(error)
        },
      )
  })
  return answered
}
