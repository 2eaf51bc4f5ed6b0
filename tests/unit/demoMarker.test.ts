import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Marker, readMarker, refuseDemo, removeDemo, writeMarker } from '../../src/demo/marker'

const MARKER: Marker = { demo: true, format: 1, seed: 's', anchor: '2026-03-16', filledUntil: null }

describe('the folders of the demo', () => {
  let root: string
  const folder = (name: string) => path.join(root, name)
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'glasswork-demo-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('are refused by the real server from the moment they are made, filled or not', () => {
    expect(() => refuseDemo(folder('data'), folder('media'))).not.toThrow()
    writeMarker(folder('media'), MARKER)
    expect(() => refuseDemo(folder('data'), folder('media'))).toThrow('npm run demo')
  })

  it('say up to when they are filled', () => {
    writeMarker(folder('data'), MARKER)
    writeMarker(folder('data'), { ...MARKER, filledUntil: '2026-03-16T08:00:00.000Z' })
    expect(readMarker(folder('data'))).toEqual({ ...MARKER, filledUntil: '2026-03-16T08:00:00.000Z' })
    expect(readMarker(folder('media'))).toBeNull()
  })

  it('are the only ones that are ever removed', () => {
    writeMarker(folder('data'), MARKER)
    writeFileSync(path.join(root, 'kept'), 'x')
    removeDemo(folder('data'), root)
    expect(existsSync(folder('data'))).toBe(false)
    expect(existsSync(path.join(root, 'kept'))).toBe(true)
  })
})
