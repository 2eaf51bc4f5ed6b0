import { shownBy, type Shown } from './numberFormat'
import { parsePart } from './xml'
import type { CheckedZip } from './zip'

/** Looks that a workbook may name; no list has so many. */
const MOST = 70_000

/** How numbers are shown, by the number of a cell's style. */
export const readStyles = async (zip: CheckedZip, part: string): Promise<Shown[]> => {
  if (!zip.names.includes(part)) return []
  const codes = new Map<number, string>()
  const formats: number[] = []
  let inCells = false
  await parsePart(zip, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells && formats.length < MOST) formats.push(Number(attributes.numFmtId ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  const known = new Map<number, Shown>()
  return formats.map((id) => {
    const shown = known.get(id) ?? shownBy(id, codes.get(id))
    known.set(id, shown)
    return shown
  })
}
