import { useApp, type Person } from '../support/app'

describe('the language of new people', () => {
  const app = useApp()
  let hr: Person
  let n = 0
  beforeAll(async () => {
    hr = await app.person({ roles: ['hr'] })
  })

  const languageOf = async (more: object) => {
    const wish = { name: 'Xu', username: `new.${++n}`, company: app.company, from: '2026-03-01', ...more }
    const { body } = await hr.post('/api/people', wish)
    const { language } = await app.payload.findByID({
      collection: 'users',
      id: body.id as string,
      depth: 0,
      overrideAccess: true,
    })
    return language
  }
  const imported = async (more: object = {}) => {
    const plan = { columns: { name: 0 }, company: app.company, from: '2026-03-01', ...more }
    const { body } = await hr
      .post('/api/imports/check')
      .unset('content-type')
      .field('plan', JSON.stringify(plan))
      .attach('file', Buffer.from('Name\nXu Li\n'), 'people.csv')
    return (body.people as { language: string }[] | undefined)?.map(({ language }) => language) ?? body
  }

  it('[E3] is the one that HR has set, where nobody says another, at each door', async () => {
    expect([await languageOf({}), await imported()]).toEqual(['zh', ['zh']])
    expect((await hr.post('/api/globals/settings', { language: 'en' })).status).toBe(200)
    expect([await languageOf({}), await imported()]).toEqual(['en', ['en']])
    expect([await languageOf({ language: 'zh' }), await imported({ language: 'zh' })]).toEqual(['zh', ['zh']])
  })
})
