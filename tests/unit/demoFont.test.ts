import fs from 'node:fs'
import { drawDesktop, FONT_FILE } from '../../src/demo/desktop'
import { TASKS } from '../../src/demo/tasks'

/** The code points of a TrueType font, from its `cmap` of format 4 or 12. */
const codePoints = (font: Buffer): Set<number> => {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const cmap = font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')! + 8)
  const found = new Set<number>()
  for (let each = 0; each < font.readUInt16BE(cmap + 2); each++) {
    const sub = cmap + font.readUInt32BE(cmap + 4 + each * 8 + 4)
    if (font.readUInt16BE(sub) === 4) {
      const count = font.readUInt16BE(sub + 6) / 2
      for (let segment = 0; segment < count; segment++) {
        const end = font.readUInt16BE(sub + 14 + segment * 2)
        const start = font.readUInt16BE(sub + 16 + count * 2 + segment * 2)
        for (let code = start; code <= end && code < 0xffff; code++) found.add(code)
      }
    }
    if (font.readUInt16BE(sub) === 12) {
      for (let range = 0; range < font.readUInt32BE(sub + 12); range++) {
        const at = sub + 16 + range * 12
        for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) found.add(code)
      }
    }
  }
  return found
}

const drawn = (): Set<string> => {
  const all = new Set<string>()
  for (const task of TASKS) {
    for (const language of ['zh', 'en'] as const) {
      for (let seed = 0; seed < 40; seed++) {
        const svg = drawDesktop({
          seed: `${seed}`,
          person: `${seed % 5}`,
          task: task.id,
          language,
          date: `2026-11-${String((seed % 28) + 1).padStart(2, '0')}`,
          minutes: 540 + seed * 13,
        })
        for (const [, content] of svg.matchAll(/>([^<]+)</g)) for (const char of content ?? '') all.add(char)
      }
    }
  }
  return all
}

describe('the font of the drawn desktops', () => {
  const font = fs.readFileSync(FONT_FILE)
  const known = codePoints(font)

  it('holds ASCII and every character that is drawn', () => {
    const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
    const missing = [...drawn(), ...ascii].filter((char) => !known.has(char.codePointAt(0)!))
    expect(missing).toEqual([])
  })

  it('is small, and its licence lies beside it', () => {
    expect(font.length).toBeLessThan(150_000)
    expect(fs.readFileSync('src/demo/fonts/OFL.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1')
  })
})
