import { Readable } from 'node:stream'
import { writeSeldom } from '../../src/letters/fewWrites'
import type { Passing } from '../../src/letters/progress'

/** What nodemailer would write of a text. */
const writtenOf = (text: Readable): Readable => {
  let written = text
  writeSeldom({
    use: (_step: string, plugin: (mail: Passing, done: () => void) => void) =>
      plugin({ data: {}, message: { processFunc: (see) => (written = see(text)) } }, () => undefined),
  })
  return written
}
const piecesOf = async (parts: readonly Buffer[]): Promise<Buffer[]> =>
  (await writtenOf(Readable.from(parts)).toArray()) as Buffer[]
const lines = (count: number): Buffer[] =>
  Array.from({ length: count }, (_, i) => Buffer.from(`Line ${i} of a letter.\r\n`))

describe('the text of a letter', () => {
  it('is written whole, in one piece where it is of the usual length', async () => {
    const parts = lines(100)
    expect(await piecesOf(parts)).toEqual([Buffer.concat(parts)])
  })

  it('is written in several where it is long: how far it came is known of each', async () => {
    const parts = lines(4_000)
    const pieces = await piecesOf(parts)
    expect(Buffer.concat(pieces).equals(Buffer.concat(parts))).toBe(true)
    expect(pieces.length).toBeGreaterThan(4)
    expect(pieces.length).toBeLessThan(8)
  })

  it('that breaks off is not taken for a whole one', async () => {
    const text = Readable.from(
      (function* () {
        yield Buffer.from('Half')
        throw new Error('no more')
      })(),
    )
    await expect(writtenOf(text).toArray()).rejects.toThrow('no more')
  })
})
