import { Readable } from 'node:stream'
import { receive } from '../../src/files/receive'

const MB = 1024 * 1024
const of = (...chunks: Buffer[]) => Readable.from(chunks)

describe('an upload that is received', () => {
  it('is what was sent, to its limit', async () => {
    const small = await receive(of(Buffer.from('ab'), Buffer.from('c')), 3)
    expect([String(small.content), small.tooLarge]).toEqual(['abc', false])
  })

  it('is dropped where it is too large, but read to its end', async () => {
    const rest = of(Buffer.alloc(8), Buffer.alloc(8))
    const received = await receive(rest, 10)
    expect([received.content.length, received.tooLarge, rest.readableEnded]).toEqual([0, true, true])
  })

  it('fails where it breaks off', async () => {
    const broken = new Readable({ read() {} })
    broken.push(Buffer.alloc(9 * MB))
    setTimeout(() => broken.destroy(new Error('gone')), 10)
    await expect(receive(broken, 10 * MB)).rejects.toThrow('gone')
  })
})
