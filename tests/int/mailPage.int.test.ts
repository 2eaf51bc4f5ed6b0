import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { MailPlaces } from '../../src/admin/letters/MailPlaces'
import { mailSettings } from '../../src/letters/settings'
import { useApp, type Person } from '../support/app'

const VARIABLES = ['SMTP_URL', 'SMTP_HOST', 'SMTP_PORT', 'SMTP_USER', 'SMTP_PASSWORD', 'MAIL_FROM'] as const

describe('the page of mail', () => {
  const app = useApp()
  let admin: Person
  let hr: Person

  const unset = () => {
    for (const name of VARIABLES) delete process.env[name]
  }
  const set = (variables: Partial<Record<(typeof VARIABLES)[number], string>>) => {
    unset()
    Object.assign(process.env, variables)
  }
  const page = async (who: Person, language: 'en' | 'zh' = 'en'): Promise<string> => {
    const user = await app.payload.findByID({ collection: 'users', id: who.id, overrideAccess: true })
    const props = { payload: app.payload, user: { ...user, collection: 'users' }, i18n: { language } }
    const node = await (MailPlaces as unknown as (given: object) => Promise<ReactNode>)(props)
    return renderToStaticMarkup(node).replace(/<[^>]+>/g, ' ')
  }
  const STORED = {
    host: 'mail.stored.test',
    security: 'starttls',
    username: 'stored-user',
    password: 'stored-password',
    from: 'Stored <stored@company.test>',
  } as const
  const store = (data: object) =>
    app.payload.updateGlobal({ slug: 'mail', data, overrideAccess: true } as never)

  beforeAll(async () => {
    await app.publish()
    admin = await app.person({ name: 'Ada', roles: ['admin'] })
    hr = await app.person({ name: 'Hana', roles: ['hr'] })
  })
  beforeEach(unset)
  afterAll(unset)

  it('[B9] says that neither sets a mail server, and nothing to those whose page it is not', async () => {
    expect(await page(admin)).toContain('No mail server is set, neither in the environment')
    expect(await page(admin, 'zh')).toMatch(/环境变量和本页均未设置邮件服务器/)
    expect(await page(hr)).toBe('')
  })

  it('[B9] shows what the environment sets, that it is changed there, and never how one signs in', async () => {
    set({
      SMTP_URL: 'smtps://env-user:env-password@mail.env.test',
      MAIL_FROM: 'Glasswork <env@company.test>',
    })
    for (const language of ['en', 'zh'] as const) {
      const said = await page(admin, language)
      expect(said).toContain('SMTP_URL, MAIL_FROM')
      expect(said).toMatch(/mail\.env\.test(, port |，端口 )465/)
      expect(said).toContain('env@company.test')
      expect(said).not.toMatch(/env-user|env-password/)
    }
    expect(await page(admin)).toMatch(/changed there, by whoever runs the server, and not here/)
    expect(await page(admin, 'zh')).toMatch(/在环境变量中更改，无法在此更改/)
    set({
      SMTP_HOST: 'host.env.test',
      SMTP_PORT: '2525',
      SMTP_PASSWORD: 'env-password',
      MAIL_FROM: 'e@c.test',
    })
    expect(await page(admin)).toMatch(/SMTP_HOST, MAIL_FROM.*host\.env\.test, port 2525, STARTTLS/)
    expect(await page(admin)).not.toContain('env-password')
  })

  it('[B9] says which of the two is in use', async () => {
    await store(STORED)
    expect(await page(admin)).toContain('What stands on this page is in use')
    set({ SMTP_URL: 'smtp://mail.env.test', MAIL_FROM: 'env@company.test' })
    const said = await page(admin)
    expect(said).toMatch(/Both the environment .* and this page set a mail server/)
    expect(said).toMatch(/The one of the environment is in use; what stands on this page is not/)
    expect(await page(admin, 'zh')).toMatch(/当前使用环境变量中的设置，本页的设置不生效/)
    expect((await mailSettings(app.payload))?.host).toBe('mail.env.test')
    expect(said).not.toMatch(/stored-password|stored-user/)

    // Begun and not whole: the page is in use, and it says what lacks.
    for (const [variables, lacks] of [
      [{ SMTP_URL: 'smtp://mail.env.test' }, 'sets SMTP_URL and no MAIL_FROM'],
      [{ MAIL_FROM: 'env@company.test' }, 'sets MAIL_FROM and no SMTP_URL or SMTP_HOST'],
    ] as const) {
      set(variables)
      const half = await page(admin)
      expect(half).toContain('What stands on this page is in use')
      expect(half).toContain(lacks)
      expect((await mailSettings(app.payload))?.host).toBe('mail.stored.test')
    }
  })
})
