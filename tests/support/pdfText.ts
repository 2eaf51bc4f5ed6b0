import { inflateSync } from 'node:zlib'

interface Parts {
  /** By number: the dictionary of each object. */
  dictionaries: Map<string, string>
  streams: Map<string, string>
}

const partsOf = (pdf: Buffer): Parts => {
  const text = pdf.toString('latin1')
  const parts: Parts = { dictionaries: new Map(), streams: new Map() }
  for (const found of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)(?:\nstream\n|\nendobj)/g)) {
    const [all, id = '', dictionary = ''] = found
    parts.dictionaries.set(id, dictionary)
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
    if (!all.endsWith('stream\n') || !length) continue
    const from = found.index + all.length
    const bytes = pdf.subarray(from, from + length)
    const isPacked = dictionary.includes('/FlateDecode')
    parts.streams.set(id, (isPacked ? inflateSync(bytes) : bytes).toString('latin1'))
  }
  return parts
}

/** Which character each code of a font stands for. */
const charactersOf = (cmap: string): Map<number, string> => {
  const characters = new Map<number, string>()
  for (const [, from = '', list = ''] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g))
    for (const [i, [, hex = '']] of [...list.matchAll(/<([0-9a-f]*)>/g)].entries())
      characters.set(parseInt(from, 16) + i, Buffer.from(hex, 'hex').swap16().toString('utf16le'))
  return characters
}

/** What a PDF that pdfkit has drawn with embedded fonts says, line by line as they were drawn: long ones are broken. */
export const pdfLines = (pdf: Buffer): string[] => {
  const { dictionaries, streams } = partsOf(pdf)
  const fonts = new Map<string, Map<number, string>>()
  for (const dictionary of dictionaries.values())
    for (const [, list = ''] of dictionary.matchAll(/\/Font <<([\s\S]*?)>>/g))
      for (const [, name = '', id = ''] of list.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
        const cmap = /\/ToUnicode (\d+)/.exec(dictionaries.get(id) ?? '')?.[1] ?? ''
        fonts.set(name, charactersOf(streams.get(cmap) ?? ''))
      }
  return [...streams.values()].flatMap((stream) =>
    [...stream.matchAll(/BT\n[\s\S]*?\/(F\d+) [\d.]+ Tf\n\[([^\]]*)\] TJ\nET/g)].map(
      ([, font = '', shown = '']) =>
        [...shown.matchAll(/<([0-9a-f]+)>/g)]
          .flatMap(([, codes = '']) => codes.match(/.{4}/g) ?? [])
          .map((code) => fonts.get(font)?.get(parseInt(code, 16)) ?? '')
          .join(''),
    ),
  )
}
