import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { onePress } from '../../src/components/onePress'

/** Answers when it is told to. */
const door = () => {
  const asked: ((answer: { ok: boolean; n: number }) => void)[] = []
  return {
    asked,
    run: () => new Promise<{ ok: boolean; n: number }>((resolve) => asked.push(resolve)),
  }
}

describe('[C3] a double press', () => {
  it('is one request, and both get its answer', async () => {
    const { asked, run } = door()
    const first = onePress('/a', '{}', run)
    const second = onePress('/a', '{}', run)
    expect(asked).toHaveLength(1)
    asked[0]!({ ok: true, n: 1 })
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, n: 1 },
      { ok: true, n: 1 },
    ])
    // The second click comes before the page has drawn the answer.
    expect(await onePress('/a', '{}', run)).toEqual({ ok: true, n: 1 })
    expect(asked).toHaveLength(1)
  })

  it('is over soon, so that the same can be done again', async () => {
    const { asked, run } = door()
    const first = onePress('/b', '{}', run)
    asked[0]!({ ok: true, n: 1 })
    await first
    await new Promise((resolve) => setTimeout(resolve, 700))
    void onePress('/b', '{}', run)
    expect(asked).toHaveLength(2)
  })

  it('is none where what is asked differs, or something else was done between', async () => {
    const { asked, run } = door()
    const first = onePress('/c', '{"granted":true}', run)
    void onePress('/c', '{"granted":false}', run)
    expect(asked).toHaveLength(2)
    asked.forEach((answer) => answer({ ok: true, n: 1 }))
    await first
    void onePress('/c', '{"granted":true}', run)
    expect(asked).toHaveLength(3)
    asked[2]!({ ok: true, n: 3 })
    await Promise.resolve()
    void onePress('/d', undefined, run)
    void onePress('/c', '{"granted":true}', run)
    expect(asked).toHaveLength(5)
  })

  it('is none after what failed', async () => {
    const { asked, run } = door()
    const first = onePress('/e', '{}', run)
    asked[0]!({ ok: false, n: 1 })
    await first
    void onePress('/e', '{}', run)
    expect(asked).toHaveLength(2)
    const broken = onePress('/f', '{}', () => Promise.reject(new Error('broken')))
    await expect(broken).rejects.toThrow('broken')
    void onePress('/f', '{}', run)
    expect(asked).toHaveLength(3)
  })

  it('tells forms and files apart by what is in them', () => {
    const { asked, run } = door()
    const form = (text: string, name = 'a.csv') => {
      const body = new FormData()
      body.set('plan', text)
      body.set('file', new File(['x'], name, { lastModified: 1 }))
      return body
    }
    for (const body of [form('1'), form('1'), form('2'), form('2', 'b.csv')]) void onePress('/g', body, run)
    expect(asked).toHaveLength(3)
  })

  it('is known to every form: whatever the pages write goes by one way', () => {
    const files = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? files(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
      )
    const pages = ['components', 'admin', 'portal'].flatMap((room) => files(path.join('src', room)))
    const having = (what: RegExp): string[] =>
      pages
        .filter((file) => what.test(readFileSync(file, 'utf8')))
        .map((file) => path.relative('src', file))
        .sort()
    expect(having(/\bfetch\(/)).toEqual([
      // The file of faults writes nothing.
      'admin/imports/importing.ts',
      'components/request.ts',
      'portal/kit/useCalmRouter.ts',
    ])
    expect(having(/\brequest(<\w+>)?\(/)).toEqual([
      // The password is asked for by one dialog; what is only read is pressed by nobody.
      'admin/kit/askPassword.ts',
      'admin/kit/send.ts',
      'components/sender.ts',
      'portal/kit/useAnswer.ts',
    ])
    expect(having(/\bonePress\(/)).toEqual(['components/sender.ts'])
    expect(having(/\bsendWith(<\w+>)?\(/)).toEqual(['admin/kit/send.ts', 'portal/kit/send.ts'])
  })
})
