import { Readable } from 'node:stream'
import { receive } from '../../src/files/receive'

const MB = 1024 * 1024
const of = (...chunks: Buffer[]) => Readable.from(chunks)

describe('an upload that is received', () => {
  it('is what was sent, to its limit', async () => {
    const small = await receive(of(Buffer.from('ab'), Buffer.from('c')), 3)
    expect([String(small.content), small.tooLarge]).toEqual(['abc', false])
    small.release()
  })

  it('is dropped where it is too large, but read to its end', async () => {
    const rest = of(Buffer.alloc(8), Buffer.alloc(8))
    const received = await receive(rest, 10)
    expect([received.content.length, received.tooLarge, rest.readableEnded]).toEqual([0, true, true])
    received.release()
  })

  it('waits outside while others hold the room, and finds it free once they are done', async () => {
    const held = await Promise.all(
      Array.from({ length: 7 }, () => receive(of(Buffer.alloc(9 * MB)), 10 * MB)),
    )
    await expect(receive(of(Buffer.alloc(2 * MB)), 10 * MB)).rejects.toMatchObject({
      status: 503,
      code: 'unavailable',
    })
    for (const each of held) each.release()
    for (const each of held) each.release() // twice is once
    const again = await Promise.all(
      Array.from({ length: 7 }, () => receive(of(Buffer.alloc(9 * MB)), 10 * MB)),
    )
    await expect(receive(of(Buffer.alloc(2 * MB)), 10 * MB)).rejects.toMatchObject({ status: 503 })
    for (const each of again) each.release()
  })

  it('gives the room back when it breaks off', async () => {
    for (let n = 0; n < 8; n++) {
      const broken = new Readable({ read() {} })
      broken.push(Buffer.alloc(9 * MB))
      setTimeout(() => broken.destroy(new Error('gone')), 10)
      await expect(receive(broken, 10 * MB)).rejects.toThrow('gone')
    }
    const after = await receive(of(Buffer.alloc(9 * MB)), 10 * MB)
    expect(after.content.length).toBe(9 * MB)
    after.release()
  })
})
