import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { badFile } from '../table'
import type { CheckedZip } from './zip'

/** Tags in each other; a workbook has a handful. */
const DEEPEST = 64

export interface Handlers {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

/** A name without the prefix of its namespace, which each writer chooses. */
export const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads one part. Entities of its own and document types are refused: nothing of it can swell or reach out. @throws Unreadable */
export const parsePart = async (
  zip: CheckedZip,
  name: string,
  { open, text, close }: Handlers,
): Promise<void> => {
  const parser = new SaxesParser()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  parser.on('doctype', () => {
    throw badFile('xml')
  })
  let depth = 0
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (++depth > DEEPEST) throw badFile('xml')
    open?.(bare(tag.name), tag.attributes)
  })
  parser.on('text', (given) => text?.(given))
  parser.on('cdata', (given) => text?.(given))
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth--
    close?.(bare(tag.name))
  })
  parser.on('error', () => {
    throw badFile('xml')
  })
  for await (const chunk of zip.read(name)) {
    let piece: string
    try {
      piece = decoder.decode(chunk, { stream: true })
    } catch {
      throw badFile('xml')
    }
    parser.write(piece)
  }
  parser.close()
}

/** A text as a workbook writes it: what XML cannot hold stands as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/** Collects the text of `t` tags, runs of rich text included; how it is read aloud (`rPh`) is left out. */
export const textCollector = (): Required<Handlers> & { taken(): string } => {
  let aloud = 0
  let inText = false
  let found = ''
  return {
    open: (name) => {
      if (name === 'rPh') aloud++
      if (name === 't') inText = !aloud
    },
    text: (text) => {
      if (inText) found += text
    },
    close: (name) => {
      if (name === 'rPh') aloud--
      if (name === 't') inText = false
    },
    taken: () => {
      const text = unescaped(found)
      found = ''
      return text
    },
  }
}
