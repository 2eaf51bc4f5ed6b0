import { nearestFirst } from '../../scripts/lib/mutants.mjs'
import { occurrences, saidBy, symbolAt, symbolsOf } from '../../scripts/lib/code.mjs'

const SOURCE = `import { a } from './a'
import { b } from 'b'

/** Why. */
export const first = (x: number): number[] => {
  // said here
  return [
    x,
    a(b),
  ]
}

export class Room {
  private readonly size = 1

  constructor(readonly name: string) {}

  enter(who: string): string {
    return who
  }
}
`
const found = (wanted: string, symbol?: string) =>
  occurrences('x.ts', SOURCE, wanted, symbol)?.map(({ from, to }: { from: number; to: number }) =>
    SOURCE.slice(from, to),
  )

describe('what the proofs break', () => {
  it('finds a text however it is laid out, and a comma that only the layout has', () => {
    expect(found('return [x, a(b)]')).toEqual(['return [\n    x,\n    a(b),\n  ]'])
    expect(found('  a(b),\n')).toEqual(['a(b),'])
    expect(found('nowhere')).toEqual([])
  })

  it('finds it in one symbol of a file, and says where there is no such symbol', () => {
    expect(found('return', 'first')).toHaveLength(1)
    expect(found('return', 'Room.enter')).toEqual(['return'])
    expect(found('return')).toHaveLength(2)
    expect(found('return', 'second')).toBeUndefined()
  })

  it('names the smallest symbol that holds a stretch', () => {
    expect(symbolsOf('x.ts', SOURCE).map(({ name }: { name: string }) => name)).toEqual([
      'first',
      'Room',
      'Room.size',
      'Room.constructor',
      'Room.enter',
    ])
    const at = SOURCE.indexOf('return who')
    expect(symbolAt('x.ts', SOURCE, at, at + 6)).toBe('Room.enter')
    expect(symbolAt('x.ts', SOURCE, 0, at)).toBeUndefined()
  })
})

describe('what a proof is of', () => {
  const said = saidBy('x.ts', SOURCE)

  it('stays the same where code is laid out anew, explained otherwise, or moves', () => {
    const moved = SOURCE.replace("'./a'", "'../../elsewhere/a'")
      .replace('/** Why. */', '/** For another reason. */')
      .replace('  // said here\n', '')
      .replace('[\n    x,\n    a(b),\n  ]', '[x, a(b)]')
    expect(moved).not.toBe(SOURCE)
    expect(saidBy('y/z.ts', moved)).toBe(said)
  })

  it('changes with a name, a value, a word in a text, and with what is imported from another package', () => {
    for (const [was, is] of [
      ['{ a }', '{ c }'],
      ["'b'", "'c'"],
      ['size = 1', 'size = 2'],
      ['return who', 'return this.name'],
    ] as const)
      expect(saidBy('x.ts', SOURCE.replace(was, is))).not.toBe(said)
    expect(saidBy('x.ts', "const a = 'a  b'")).not.toBe(saidBy('x.ts', "const a = 'a b'"))
    expect(saidBy('x.css', 'a  {}')).not.toBe(saidBy('x.css', 'a {}'))
  })
})

describe('the tests that are asked of what is broken', () => {
  it('come by how near their names are to the file, and of those the shortest first', () => {
    const sizes: Record<string, number> = {
      'tests/int/imports.int.test.ts': 1,
      'tests/int/own.int.test.ts': 2,
      'tests/int/breaches.int.test.ts': 9,
      'tests/int/attendance/month.int.test.ts': 4,
    }
    const sizeOf = (file: string) => sizes[file] ?? 0
    const first = (broken: string) =>
      (nearestFirst(broken, Object.keys(sizes), sizeOf) as string[]).slice(0, 2)
    expect(first('src/breaches/sign.ts')).toEqual([
      'tests/int/breaches.int.test.ts',
      'tests/int/imports.int.test.ts',
    ])
    expect(first('src/portal/attendance/month.ts')).toEqual([
      'tests/int/attendance/month.int.test.ts',
      'tests/int/imports.int.test.ts',
    ])
    expect(first('src/people/imports/readList.ts')[0]).toBe('tests/int/imports.int.test.ts')
  })
})
