import { inTurn } from '../../src/db/inTurn'
import { randomFrom } from '../../src/demo/random'

const pause = (turns: number) =>
  Array.from({ length: turns }).reduce<Promise<void>>(
    (before) => before.then(() => undefined),
    Promise.resolve(),
  )

/** One that comes: to the whole, or to some parts. */
interface Visit {
  name: string
  parts?: readonly string[]
}

const meet = ({ parts: one }: Visit, { parts: other }: Visit): boolean =>
  !one || !other || one.some((part) => other.includes(part))

describe('turns', () => {
  const inside = new Set<Visit>()
  const met: string[] = []
  const order: string[] = []
  let most = 0
  beforeEach(() => {
    met.length = order.length = most = 0
  })

  const visit = (one: Visit, turns: number, fails = false) =>
    inTurn(
      'key',
      async () => {
        for (const other of inside) if (meet(one, other)) met.push(`${one.name} met ${other.name}`)
        inside.add(one)
        most = Math.max(most, inside.size)
        await pause(turns)
        inside.delete(one)
        order.push(one.name)
        if (fails) throw new Error(one.name)
        return one.name
      },
      one.parts,
    )

  it('[H1] those of one day come one after the other, in their order; those of other days beside them', async () => {
    await Promise.all([
      visit({ name: 'monday, long', parts: ['1'] }, 50),
      visit({ name: 'monday and tuesday', parts: ['1', '2'] }, 1),
      visit({ name: 'wednesday', parts: ['3'] }, 1),
      visit({ name: 'tuesday', parts: ['2'] }, 1),
    ])
    expect(met).toEqual([])
    expect(order).toEqual(['wednesday', 'monday, long', 'monday and tuesday', 'tuesday'])
  })

  it('[H1] who comes to all of it is alone, and is waited for', async () => {
    await Promise.all([
      visit({ name: 'monday', parts: ['1'] }, 20),
      visit({ name: 'tuesday', parts: ['2'] }, 5),
      visit({ name: 'whole' }, 5),
      visit({ name: 'tuesday again', parts: ['2'] }, 1),
      visit({ name: 'whole again' }, 1),
    ])
    expect(met).toEqual([])
    expect(order).toEqual(['tuesday', 'monday', 'whole', 'tuesday again', 'whole again'])
  })

  it('[H1] one that fails keeps nobody from his turn', async () => {
    const told = await Promise.allSettled([
      visit({ name: 'monday', parts: ['1'] }, 5, true),
      visit({ name: 'whole' }, 2, true),
      visit({ name: 'monday again', parts: ['1'] }, 1),
    ])
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
    expect(met).toEqual([])
  })

  it.each(Array.from({ length: 50 }, (_, n) => n))(
    '[H1] in any order, nobody meets whom he must not (%i)',
    async (n) => {
      const random = randomFrom(`turns ${n}`)
      const visits = Array.from({ length: 30 }, (_, i) => {
        const days = ['1', '2', '3', '4', '5'].filter(() => random.int(0, 2) === 0)
        return { name: String(i), ...(random.int(0, 5) > 0 && days.length ? { parts: days } : {}) }
      })
      const all = visits.map(async (one, i) => {
        await pause(random.int(0, 60))
        return visit(one, random.int(0, 9), i % 7 === 0).catch(() => one.name)
      })
      expect(await Promise.all(all)).toEqual(visits.map(({ name }) => name))
      expect(met).toEqual([])
      expect(most).toBeGreaterThan(1)
    },
  )
})
