import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { problemText } from '../../src/i18n/problems'
import { answerUnreadable } from '../../src/http/unreadable'
import { useApp, type Person } from '../support/app'

const form = (payload: string, end = '--') =>
  `--x\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n${payload}\r\n--x${end}\r\n`
const FORM = 'multipart/form-data; boundary=x'
const JSON_TYPE = 'application/json'
const NO_UTF8 = '{"name":"\xff\xfe"}'

/** What cannot be read, of each type; as latin1, byte for byte. */
const BAD: readonly (readonly [type: string, body: string])[] = [
  ['multipart/form-data', form('{}')],
  ['multipart/form-data; boundary=', form('{}')],
  ['multipart/form-data; boundary="a b"; charset', form('{}')],
  ['multipart/form-data; boundary=y', form('{}')],
  [FORM, form('{}', '').slice(0, -6)],
  [FORM, form('{}').slice(0, 30)],
  [FORM, 'no form at all'],
  [FORM, form('no JSON')],
  [FORM, form('{"name":')],
  [FORM, form(NO_UTF8)],
  ...['null', '1', '[]', '"x"'].map((data) => [FORM, form(data)] as const),
  [FORM, '--x\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\n{}\r\n--x--\r\n'],
  [FORM, '--x\r\ncontent-disposition: form-data; name="file"\r\n\r\n{}\r\n--x--\r\n'],
  ...['{"name":', '{', 'null', '1', '[]', '"x"', NO_UTF8, '\xef\xbb\xbf{'].map(
    (body) => [JSON_TYPE, body] as const,
  ),
  ['Application/JSON; charset=utf-8', '{"name":'],
]
/** What nobody here reads, however it is written. */
const FOREIGN: typeof BAD = [
  ...['latin1', 'utf-16', 'foo', '"gb18030"'].flatMap((charset) => [
    [`application/json; charset=${charset}`, '{}'] as const,
    [`${FORM}; charset=${charset}`, form('{}')] as const,
  ]),
  ['multipart/mixed; boundary=x', form('{}')],
  ['application/json-patch+json', '{}'],
  ['application/x-www-form-urlencoded', 'a=%zz&&&=='],
  ['text/plain', '{}'],
  ['', '{}'],
]

describe('a body that cannot be read', () => {
  const app = useApp()
  let hr: Person
  let team: string
  let server: Server

  beforeAll(async () => {
    await app.publish()
    hr = await app.person({ roles: ['hr'] })
    team = await app.raw('teams', { name: 'Old', company: app.company })
    server = createServer(app.app).on('clientError', answerUnreadable)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const send = async (
    [method, door]: readonly [method: 'post' | 'patch', door: string],
    [type, body]: readonly [type: string, body: string],
    cookie?: string,
  ) => {
    const answer = await app
      .anonymous()
      [method](door)
      .set({ ...(cookie ? { cookie } : {}), 'sec-fetch-site': 'same-origin', 'content-type': type })
      .serialize((raw: unknown) => raw as string)
      .send(Buffer.from(body, 'latin1'))
    const said = answer.body as { code?: string; errors?: { data?: { code?: string } }[] }
    return { status: answer.status, code: said.code ?? said.errors?.[0]?.data?.code }
  }

  const nameOfTeam = async () =>
    (
      await app.payload.findByID({
        collection: 'teams',
        id: team,
        depth: 0,
        locale: 'all',
        overrideAccess: true,
      })
    ).name as unknown

  it('[K3] is a fault of who sent it and not of the server, at each door of Payload’s, with a session and without', async () => {
    const name = await nameOfTeam()
    const doors = [
      ['post', '/api/teams'],
      ['patch', `/api/teams/${team}`],
      ['patch', `/api/teams?where[id][equals]=${team}`],
      ['post', '/api/globals/settings'],
      ['post', '/api/payload-preferences/list'],
    ] as const
    for (const cookie of [undefined, hr.cookie])
      for (const door of doors) {
        for (const bad of BAD)
          expect([door, bad, await send(door, bad, cookie)]).toEqual([
            door,
            bad,
            { status: 400, code: 'invalid' },
          ])
        for (const foreign of FOREIGN)
          expect([door, foreign, await send(door, foreign, cookie)]).toEqual([
            door,
            foreign,
            { status: 415, code: 'unsupported-media-type' },
          ])
      }
    expect(await nameOfTeam()).toEqual(name)
    const { totalDocs } = await app.payload.count({ collection: 'payload-preferences', overrideAccess: true })
    expect(totalDocs).toBe(0)
  })

  it('[K3] is not read where nobody is signed in and somebody must be', async () => {
    for (const door of [
      '/api/people',
      `/api/users/${hr.id}/picture`,
      '/api/imports',
      '/api/acceptances/paper',
    ])
      for (const bad of [...BAD, ...FOREIGN]) {
        expect([door, bad, await send(['post', door], bad)]).toEqual([
          door,
          bad,
          { status: 401, code: 'unauthenticated' },
        ])
        const { status, code } = await send(['post', door], bad, hr.cookie)
        expect([door, bad, [400, 415].includes(status), typeof code]).toEqual([door, bad, true, 'string'])
      }
    for (const bad of BAD.filter(([type]) => type === JSON_TYPE))
      expect([bad, await send(['post', '/api/sign-in'], bad)]).toEqual([
        bad,
        { status: 400, code: 'invalid' },
      ])
  })

  it('[K3] is told from a file that may be anything: text beside it is UTF-8, or nothing is read', async () => {
    const part = (name: string, body: string, more = '') =>
      `--x\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${body}\r\n`
    const file = (name: string, body: string) => part('file', body, `; filename="${name}"`)
    const list = 'name\n\xd0\xd5\xc3\xfb\n' // in GB18030
    const utf8 = (text: string) => Buffer.from(text).toString('latin1')
    const plan = utf8(JSON.stringify({ columns: { name: 0 }, language: 'zh', company: app.company }))
    const answer = utf8(
      JSON.stringify({
        subject: hr.id,
        day: '2026-03-16',
        evidence: 'Ordner',
        language: 'zh',
        refused: false,
        consents: [],
      }),
    )
    const broken = (text: string) => text.replace('"zh"', '"z\xff"')
    const bad = [
      ['/api/imports/check', `${file('a.csv', list)}${part('plan', broken(plan))}--x--\r\n`],
      ['/api/imports/read', `${file('a.csv', list)}${part('reading', '{"a":"\xc3"}')}--x--\r\n`],
      ['/api/imports/read', `${file('\xff.csv', list)}--x--\r\n`],
      ['/api/acceptances/paper', `${part('answer', broken(answer))}--x--\r\n`],
      ['/api/consents/on-request', `${part('answer', broken(answer))}--x--\r\n`],
    ] as const
    for (const [door, body] of bad) {
      const sent = await app
        .anonymous()
        .post(door)
        .set({ cookie: hr.cookie, 'sec-fetch-site': 'same-origin', 'content-type': FORM })
        .serialize((raw: unknown) => raw as string)
        .send(Buffer.from(body, 'latin1'))
      const { code, detail } = sent.body as { code: string; detail: string }
      expect([door, sent.status, code, detail]).toEqual([
        door,
        400,
        'invalid',
        'The form holds text that is not UTF-8.',
      ])
      expect(problemText('zh', sent.body as object)).toBe('表单中的文字不是有效的 UTF-8 编码。')
    }
    // A file in whatever encoding, and a mark that somebody did write, are read.
    const good = await send(
      ['post', '/api/imports/check'],
      [FORM, `${file('a.csv', list)}${part('plan', plan)}--x--\r\n`],
      hr.cookie,
    )
    expect(good.status).toBe(200)
    const named = await send(
      ['post', '/api/imports/check'],
      [FORM, `${file(utf8('\ufffd.csv'), list)}${part('plan', plan)}--x--\r\n`],
      hr.cookie,
    )
    expect(named.status).toBe(200)
  })

  it('[K3] leaves what can be read to the door: forms, JSON of any spelling, and nothing at all', async () => {
    const data = (name: string) => JSON.stringify({ name, company: app.company })
    for (const [type, body] of [
      [FORM, form(data('By form'))],
      [JSON_TYPE, data('By JSON')],
      ['Application/JSON', data('By capitals')],
      ['application/json ; charset=utf-8', data('By charset')],
    ] as const)
      expect([type, (await send(['post', '/api/teams'], [type, body], hr.cookie)).status]).toEqual([
        type,
        201,
      ])
    // Nothing is no fault of the server either: the door says what is missing, or has nothing to change.
    for (const type of ['', JSON_TYPE, FORM]) {
      expect((await send(['post', '/api/teams'], [type, ''], hr.cookie)).status).toBe(400)
      expect((await send(['patch', `/api/teams/${team}`], [type, ''], hr.cookie)).status).toBe(200)
      expect((await send(['post', '/api/teams'], [type, ''])).status).toBe(403)
    }
  })

  it('[K3] is answered though it is shorter or longer than was said', async () => {
    const raw = async (length: number, body: string, goes = false): Promise<string> => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
      const head = [
        'POST /api/teams HTTP/1.1',
        'host: x',
        'connection: close',
        `cookie: ${hr.cookie}`,
        'sec-fetch-site: same-origin',
        'content-type: application/json',
        `content-length: ${length}`,
      ]
      socket.write([...head, '', body].join('\r\n'))
      if (goes) socket.end()
      return await text(socket)
    }
    const body = JSON.stringify({ name: 'Long', company: app.company })
    expect(await raw(10, body)).toMatch(/^HTTP\/1\.1 400 [^]*"code":"invalid"/)
    expect(await raw(body.length + 10, body, true)).toMatch(/^HTTP\/1\.1 400 [^]*"code":"invalid"/)
    expect(await raw(body.length, body)).toMatch(/^HTTP\/1\.1 201 /)
  })
})
