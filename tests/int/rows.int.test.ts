import type { Where } from 'payload'
import { isId } from '../../src/base/ids'
import { isDuplicate } from '../../src/db/duplicate'
import { pastAccess } from '../../src/db/rows'
import { useApp, type Person } from '../support/app'

const FAR = '2099-01-01T00:00:00.000Z'
const keyIs = (key: string) => ({ key: { equals: key } })

describe('rows past access', () => {
  const app = useApp()
  let ann: Person
  const rows = () => pastAccess(app.payload, 'machine')
  const notice = (key: string) => ({
    subject: ann.id,
    kind: 'rows',
    titles: { en: 'Rows', zh: '行' },
    at: '2026-03-16T02:00:00.000Z',
    expiresAt: FAR,
    key,
  })
  const add = (key: string) => rows().addOnce('notices', notice(key))
  beforeAll(async () => {
    ann = await app.person()
  })

  it('are all there are unless a limit is named, with relations as ids', async () => {
    for (let n = 10; n < 35; n++) await add(`all ${n}`)
    const where: Where = { and: [{ subject: { equals: ann.id } }, { kind: { equals: 'rows' } }] }
    const all = await rows().all('notices', where, { sort: 'key' })
    expect(all.map(({ key }) => key)).toEqual(Array.from({ length: 25 }, (_, i) => `all ${i + 10}`))
    expect(new Set(all.map(({ subject }) => subject))).toEqual(new Set([ann.id]))
    expect(all.every(({ id, at }) => isId(id) && typeof at === 'string')).toBe(true)
    expect(await rows().all('notices', where, { sort: '-key', limit: 2, select: ['key'] })).toEqual([
      { id: all[24]!.id, key: 'all 34' },
      { id: all[23]!.id, key: 'all 33' },
    ])
    expect(await rows().count('notices', where)).toBe(25)
    expect(await rows().distinct('notices', 'subject', where)).toEqual([ann.id])
  })

  it('are read by id or by filter, and are null where there are none', async () => {
    const id = (await add('one'))!
    expect(await rows().byId('notices', id)).toMatchObject({ id, key: 'one', titles: { en: 'Rows' } })
    expect(await rows().byId('notices', id, { select: ['key'] })).toEqual({ id, key: 'one' })
    expect(await rows().one('notices', keyIs('one'))).toMatchObject({ id, subject: ann.id })
    expect(await rows().one('notices', keyIs('none'))).toBeNull()
    expect(await rows().byId('notices', ann.id)).toBeNull()
  })

  it('are added once, and by two at once by one', async () => {
    const both = await Promise.all([add('once'), add('once')])
    expect(both.filter((id) => id !== null)).toHaveLength(1)
    expect(await add('once')).toBeNull()
    const error: unknown = await rows()
      .add('notices', notice('once'))
      .catch((thrown: unknown) => thrown)
    expect(isDuplicate(error)).toBe(true)
    expect(await rows().count('notices', keyIs('once'))).toBe(1)
  })

  it('are changed while they are as expected, by one of two at once, and say whether they were', async () => {
    const id = (await add('changed'))!
    const unread: Where = { and: [{ id: { equals: id } }, { readAt: { exists: false } }] }
    const take = (readAt: string) => rows().changeIf('notices', unread, { readAt })
    const taken = await Promise.all([take('2026-03-16T03:00:00.000Z'), take('2026-03-16T04:00:00.000Z')])
    expect(taken.filter(Boolean)).toHaveLength(1)
    const { readAt } = (await rows().byId('notices', id))!
    expect(readAt).toBe(taken[0] ? '2026-03-16T03:00:00.000Z' : '2026-03-16T04:00:00.000Z')
    expect(await take('2026-03-16T05:00:00.000Z')).toBe(false)
    await rows().change('notices', id, { readAt: null })
    expect((await rows().byId('notices', id))!.readAt ?? null).toBeNull()
    await rows().changeAll('notices', { id: { in: [id] } }, { kind: 'other' })
    expect(await rows().byId('notices', id)).toMatchObject({ kind: 'other', key: 'changed' })
  })

  it('add to a number in the database', async () => {
    const id = await rows().add('epochs', { key: 'rows', n: 1 })
    await Promise.all(
      Array.from({ length: 5 }, () => rows().changeIf('epochs', keyIs('rows'), { n: { $inc: 2 } })),
    )
    expect((await rows().byId('epochs', id))?.n).toBe(11)
  })

  it('are removed by a filter, and those alone that it finds', async () => {
    await add('gone')
    await add('stays')
    await rows().remove('notices', keyIs('gone'))
    expect(await rows().one('notices', keyIs('gone'))).toBeNull()
    expect(await rows().one('notices', keyIs('stays'))).not.toBeNull()
  })

  it('of a global are null until something is saved, and then keep what they have', async () => {
    expect(await rows().global('mail')).toBeNull()
    await rows().changeGlobal('mail', { returnPath: { by: 'x' } })
    await rows().changeGlobal('mail', { host: 'mail.example.com' })
    expect(await rows().global('mail')).toMatchObject({ host: 'mail.example.com', returnPath: { by: 'x' } })
  })
})
