import { useApp } from '../../support/app'
import { office, workOn } from '../../support/attendance/june'
import { personChanged } from '../../../src/policy/decide/epochs'

const app = useApp()

describe('working time, which opens without a purpose', () => {
  it('[P91] of a child stays closed to lead and HR until a guardian has consented; that of others is open', async () => {
    const at = await office(app)
    const kim = await app.person({ name: 'Kim', team: at.team })
    for (const who of [kim, at.ann]) await workOn(app, who, '2026-06-01', ['08:55:00', '18:05:00'])
    for (const who of [at.lead, at.hr]) Object.assign(who, await app.session(who.id))
    const whose = async (reader: typeof kim, slug: string) => {
      const { docs } = (await reader.get(`/api/${slug}?depth=0&limit=50`)).body as {
        docs: { subject: string }[]
      }
      return [...new Set(docs.map(({ subject }) => subject))].sort()
    }
    const both = [kim.id, at.ann.id].sort()
    for (const reader of [at.lead, at.hr])
      for (const slug of ['punches', 'attendance-days'])
        expect([slug, (await whose(reader, slug)).filter((id) => both.includes(id))]).toEqual([slug, both])

    const guardianship = await app.raw('guardianships', {
      subject: kim.id,
      bornOn: '2013-03-01T12:00:00.000Z',
      state: 'pending',
    })
    await personChanged(app.payload, kim.id)
    for (const reader of [at.lead, at.hr])
      for (const slug of ['punches', 'attendance-days'])
        expect([slug, (await whose(reader, slug)).filter((id) => both.includes(id))]).toEqual([
          slug,
          [at.ann.id],
        ])

    await app.payload.db.updateOne({
      collection: 'guardianships',
      id: guardianship,
      data: { state: 'confirmed' },
      req: {},
    })
    await personChanged(app.payload, kim.id)
    for (const reader of [at.lead, at.hr])
      expect(await whose(reader, 'punches')).toEqual(expect.arrayContaining(both))
  })
})
