import { tell } from '../../src/notices/tell'
import { hasAddress, type LetterTo } from '../../src/letters/writeTo'
import { useApp } from '../support/app'
import { absentId } from '../support/world'

const app = useApp()
const NOTICE = { kind: 'account', titles: { en: 'News', zh: '消息' }, url: '/account' } as const
const LETTER: LetterTo = { kind: 'account', data: () => ({ news: 'password', about: '' }) }

const rowsOf = async (collection: 'notices' | 'outbox', subject: string) =>
  (
    await app.payload.db.find<{ id: string; address?: string | null }>({
      collection,
      where: { subject: { equals: subject } },
      pagination: false,
      req: {},
    })
  ).docs

describe('telling a person', () => {
  it('puts up one notice and one letter for a key, however often and by how many at once', async () => {
    const { id } = await app.person()
    const say = () => tell(app.payload, id, { key: `told ${id}`, notice: NOTICE, letter: LETTER })
    const told = await Promise.all([say(), say(), say()])
    told.push(await say())
    const [notices, letters] = [await rowsOf('notices', id), await rowsOf('outbox', id)]
    expect([notices.length, letters.length]).toEqual([1, 1])
    expect(new Set(told.map(({ notice }) => notice.id))).toEqual(new Set([String(notices[0]?.id)]))
    expect(told.filter(({ notice }) => notice.isNew)).toHaveLength(1)
    expect(told.filter(({ letter }) => letter?.isNew)).toHaveLength(1)
    expect(new Set(told.map(({ letter }) => letter?.id))).toEqual(new Set([String(letters[0]?.id)]))
  })

  it('lets the letter follow where whoever told first was cut off after the notice', async () => {
    const { id } = await app.person()
    const key = `cut off ${id}`
    const cut: LetterTo = { ...LETTER, mayWrite: () => Promise.reject(new Error('cut off')) }
    await expect(tell(app.payload, id, { key, notice: NOTICE, letter: cut })).rejects.toThrow('cut off')
    expect([(await rowsOf('notices', id)).length, (await rowsOf('outbox', id)).length]).toEqual([1, 0])
    const { letter } = await tell(app.payload, id, { key, notice: NOTICE, letter: LETTER })
    expect(letter?.isNew).toBe(true)
    expect([(await rowsOf('notices', id)).length, (await rowsOf('outbox', id)).length]).toEqual([1, 1])
  })

  it('writes to those alone who may be written to', async () => {
    const { id } = await app.person()
    await app.payload.db.updateOne({ collection: 'users', id, data: { email: null }, req: {} })
    const say = (key: string, letter: LetterTo) =>
      tell(app.payload, id, { key: `${key} ${id}`, notice: NOTICE, letter })
    expect((await say('needs one', { ...LETTER, mayWrite: hasAddress })).letter).toBeNull()
    expect(await rowsOf('outbox', id)).toEqual([])
    expect((await say('by hand', LETTER)).letter?.isNew).toBe(true)
    const sent = await say('elsewhere', { ...LETTER, address: 'old@example.test', mayWrite: hasAddress })
    expect(sent.letter?.isNew).toBe(true)
    expect((await rowsOf('outbox', id)).map(({ address }) => address ?? null)).toEqual(
      expect.arrayContaining([null, 'old@example.test']),
    )
    expect(await rowsOf('notices', id)).toHaveLength(3)
  })

  it('puts nothing up for nobody', async () => {
    await expect(
      tell(app.payload, absentId(), { key: 'nobody', notice: NOTICE, letter: LETTER }),
    ).rejects.toThrow('nobody')
    const where = { key: { equals: 'nobody' } }
    expect(await app.payload.db.findOne({ collection: 'notices', where, req: {} })).toBeNull()
  })
})
