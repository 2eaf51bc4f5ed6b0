import type { Test } from 'supertest'
import { SaxesParser } from 'saxes'
import yauzl from 'yauzl'

/** A cell as it lies: of which type, in which style, and what it holds. */
export interface ReadCell {
  type: string
  style: number
  value: string
}
export interface ReadSheet {
  name: string
  frozen: boolean
  rows: Record<string, ReadCell>[]
}

const partsOf = (bytes: Buffer): Promise<Map<string, string>> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      const parts = new Map<string, string>()
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('error', reject)
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
            zip.readEntry()
          })
        })
      })
      zip.on('end', () => resolve(parts))
      zip.on('error', reject)
      zip.readEntry()
    })
  })

const readSheet = (name: string, xml: string): ReadSheet => {
  const sheet: ReadSheet = { name, frozen: false, rows: [] }
  let cell: (ReadCell & { at: string }) | undefined
  const parser = new SaxesParser()
  parser.on('opentag', ({ name: tag, attributes }) => {
    const { r = '', t = 'n', s = '0', state, ySplit } = attributes
    if (tag === 'pane') sheet.frozen = state === 'frozen' && ySplit === '1'
    if (tag === 'row') sheet.rows.push({})
    if (tag === 'c') cell = { at: r, type: t, style: Number(s), value: '' }
  })
  parser.on('text', (text) => {
    if (cell) cell.value += text
  })
  parser.on('closetag', ({ name: tag }) => {
    if (tag !== 'c' || !cell) return
    const { at, ...read } = cell
    const row = sheet.rows.at(-1)
    if (row) row[at.replace(/\d+$/, '')] = read
    cell = undefined
  })
  parser.write(xml).close()
  return sheet
}

/** A workbook as another program would read it: each part is XML, each sheet lies where it is said to. @throws Error */
export const readWorkbook = async (bytes: Buffer): Promise<ReadSheet[]> => {
  const parts = await partsOf(bytes)
  const part = (name: string): string => {
    const text = parts.get(name)
    if (text === undefined) throw new Error(`no part ${name}`)
    return text
  }
  for (const [, text] of parts) new SaxesParser().write(text).close()
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(
      ([, id, target]) => [id, target] as const,
    ),
  )
  return [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"[^>]*r:id="([^"]+)"/g)].map(
    ([, name = '', id]) => readSheet(name, part(`xl/${targets.get(id) ?? ''}`)),
  )
}

/** The bytes of an answer, whatever its type. */
export const bytesOf = async (
  asked: Test,
): Promise<{ status: number; disposition: string; bytes: Buffer }> => {
  const { status, headers, body } = await asked.buffer(true).parse((res, done) => {
    const chunks: Buffer[] = []
    res.on('data', (chunk: Buffer) => chunks.push(chunk))
    res.on('end', () => done(null, Buffer.concat(chunks)))
  })
  return { status, disposition: String(headers['content-disposition']), bytes: body as Buffer }
}
