import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { createFileStore, type ListedFile } from '../../src/files/store'

const all = async (files: AsyncIterable<ListedFile>): Promise<ListedFile[]> => {
  const found: ListedFile[] = []
  for await (const file of files) found.push(file)
  return found
}

describe('file store', () => {
  let root: string
  beforeAll(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'glasswork-files-'))
  })
  afterAll(() => rm(root, { recursive: true, force: true }))
  const store = () => createFileStore(root)

  it('gives back what was stored, whole and in part', async () => {
    const name = await store().put('screenshots', Buffer.from('0123456789'))
    const whole = await store().open('screenshots', name)
    expect(whole?.size).toBe(10)
    expect(String(await buffer(whole!.stream()))).toBe('0123456789')
    const part = await store().open('screenshots', name)
    expect(String(await buffer(part!.stream({ start: 2, end: 4 })))).toBe('234')
  })

  it('starts each file with the format byte, in a folder of the first two characters, with no part left', async () => {
    const name = await store().put('webcam-photos', Buffer.from('x'))
    expect(name).toMatch(/^[a-z0-9]{32}$/)
    const folder = path.join(root, 'webcam-photos', name.slice(0, 2))
    expect([...(await readFile(path.join(folder, name)))]).toEqual([0x01, 0x78])
    expect(await readdir(folder)).toEqual([name])
  })

  it('refuses a file with another format byte', async () => {
    const name = await store().put('screenshots', Buffer.from('x'))
    await writeFile(path.join(root, 'screenshots', name.slice(0, 2), name), Buffer.from([0x09, 0x78]))
    await expect(store().open('screenshots', name)).rejects.toThrow('unknown format')
  })

  it('[T3] gives every file another random name and opens nothing else', async () => {
    const names = await Promise.all(
      Array.from({ length: 50 }, () => store().put('screenshots', Buffer.from('x'))),
    )
    expect(new Set(names).size).toBe(50)
    for (const name of [
      '../../etc/passwd',
      'a',
      'A'.repeat(32),
      `${'a'.repeat(31)}/`,
      'b'.repeat(33),
      '',
      `${'a'.repeat(32)}\0`,
    ]) {
      expect(await store().open('screenshots', name)).toBeNull()
      await expect(store().remove('screenshots', name)).rejects.toThrow('not the name')
    }
    expect(await store().open('../screenshots', names[0]!)).toBeNull()
    expect(await store().open('screenshots', 'a'.repeat(32))).toBeNull()
  })

  it('removes a file once and says nothing the second time', async () => {
    const name = await store().put('screenshots', Buffer.from('x'))
    await store().remove('screenshots', name)
    await store().remove('screenshots', name)
    expect(await store().open('screenshots', name)).toBeNull()
  })

  it('lists files and writes that never ended, with their time', async () => {
    const started = Date.now()
    const name = await store().put('locations', Buffer.from('x'))
    const folder = path.join(root, 'locations', name.slice(0, 2))
    await writeFile(path.join(folder, `${name.slice(0, 2)}${'c'.repeat(30)}.part`), 'half')
    await writeFile(path.join(folder, '.DS_Store'), '')
    const listed = await all(store().list('locations'))
    expect(listed.map(({ partial }) => partial).sort()).toEqual([false, true])
    for (const { modifiedAt } of listed) expect(modifiedAt.getTime()).toBeGreaterThanOrEqual(started - 1000)
    for (const file of listed) await store().remove('locations', file.name)
    expect(await all(store().list('locations'))).toEqual([])
    expect(await all(store().list('nothing-here'))).toEqual([])
  })
})
