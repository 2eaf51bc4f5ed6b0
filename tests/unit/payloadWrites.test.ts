import { askingAgain } from '../../src/admin/kit/payloadWrites'
import { request } from '../../src/components/request'
import type { Missing } from '../../src/components/unsent'

const ORIGIN = 'https://glasswork.example'
const json = (status: number) =>
  new Response('{"message":"said"}', {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
const page = (status: number) =>
  new Response('<h1>Bad gateway</h1>', { status, headers: { 'content-type': 'text/html' } })

/** A browser whose network answers one thing after the other, and somebody who presses one button after the other. */
const browser = (answers: readonly (Response | Error)[], presses: readonly boolean[] = [], onLine = true) => {
  const sent: string[] = []
  const asked: Missing[] = []
  const [left, pressed] = [[...answers], [...presses]]
  const plain: typeof fetch = async (input, init) => {
    sent.push(`${init?.method ?? 'GET'} ${input instanceof Request ? input.url : input}`)
    const next = left.shift() ?? new Error('nothing is answered any more')
    if (next instanceof Error) throw next
    return next
  }
  const again = async (missing: Missing) => {
    asked.push(missing)
    return pressed.shift() ?? false
  }
  Object.assign(globalThis, {
    window: { location: { href: `${ORIGIN}/admin/collections/teams/create`, origin: ORIGIN } },
  })
  Object.defineProperty(globalThis, 'navigator', { value: { onLine }, configurable: true })
  return { sent, asked, fetch: askingAgain(plain, again, () => 'zh') }
}
const lost = () => new TypeError('Failed to fetch')
const saves = { method: 'PATCH', body: '{}' }

describe('[C4] a form of Payload’s own', () => {
  it('says that nothing was sent, sends the same again when asked to, and takes the answer', async () => {
    const { sent, asked, fetch } = browser([lost(), lost(), json(200)], [true, true], false)
    expect((await fetch('/api/teams/1?depth=0', saves)).status).toBe(200)
    expect(asked).toEqual(['offline', 'offline'])
    expect(sent).toEqual(Array(3).fill('PATCH /api/teams/1?depth=0'))
  })

  it('says one sentence in the language of the page once that is left, and never what the browser throws', async () => {
    const off = browser([lost()], [false], false)
    await expect(off.fetch('/api/teams', { method: 'post' })).rejects.toThrow(
      /^未发送：浏览器当前没有网络连接。$/,
    )
    const away = browser([lost()], [false])
    await expect(away.fetch('/api/teams', { method: 'post' })).rejects.toThrow(
      /^未收到答复，无法确定是否已收到。请在恢复连接后查看。$/,
    )
    expect(away.asked).toEqual(['unanswered'])
  })

  it('takes whatever the server itself says for an answer, and a page of a proxy for none', async () => {
    for (const status of [201, 400, 403, 409, 500]) {
      const { asked, fetch } = browser([json(status)])
      expect((await fetch(`${ORIGIN}/api/teams`, { method: 'POST' })).status).toBe(status)
      expect(asked).toEqual([])
    }
    const { asked, fetch } = browser([page(502), json(201)], [true])
    expect((await fetch('/api/teams', { method: 'post' })).status).toBe(201)
    expect(asked).toEqual(['unanswered'])
  })

  it('leaves alone what nobody pressed', async () => {
    const others: [string, RequestInit?][] = [
      ['/api/teams?limit=10'],
      ['/api/teams', { method: 'HEAD' }],
      ['/api/payload-preferences/teams', { method: 'POST' }],
      ['/api/teams', { method: 'POST', headers: { 'X-Payload-HTTP-Method-Override': 'GET' } }],
      ['/admin/collections/teams', { method: 'POST' }],
      ['https://elsewhere.example/api/teams', { method: 'POST' }],
    ]
    for (const each of others) {
      const { asked, fetch } = browser([lost()], [true])
      await expect(fetch(...each)).rejects.toThrow('Failed to fetch')
      expect([each[0], asked]).toEqual([each[0], []])
    }
    const { asked, fetch } = browser([new DOMException('gone on', 'AbortError')], [true])
    await expect(fetch('/api/teams', { method: 'POST' })).rejects.toThrow('gone on')
    expect(asked).toEqual([])
  })

  it('is not asked twice: what our own forms send says so itself', async () => {
    const { sent, asked, fetch } = browser([lost()], [true], false)
    globalThis.fetch = fetch
    const answer = await request({ language: 'zh', path: '/api/people/1/correct', body: { name: 'Wang' } })
    expect(answer).toMatchObject({ ok: false, code: 'offline' })
    expect([sent.length, asked]).toEqual([1, []])
  })

  it('shows a refusal of ours in the language of the page, at the field that it is about', async () => {
    const refusal = (data: object) =>
      new Response(
        JSON.stringify({ errors: [{ message: 'Parts of the shift overlap, or reach beyond a day.', data }] }),
        { status: 400, headers: { 'content-type': 'application/json' } },
      )
    const told = async (data: object) => {
      const { fetch } = browser([refusal(data)])
      const answer = await fetch('/api/shifts', { method: 'post' })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/json'])
      return ((await answer.json()) as { errors: { message: string; data: object }[] }).errors[0]
    }
    const said = '班次时段相互重叠，或超过一整天。'
    Object.assign(globalThis, { document: { getElementById: () => null } })
    const code = 'overlapping-parts'
    expect(await told({ code, field: 'parts' })).toEqual({
      message: said,
      data: { code, field: 'parts', errors: [{ path: 'parts', message: said }] },
    })
    expect(await told({ code: 'conflict' })).toMatchObject({ message: said, data: { code: 'conflict' } })
    // What Payload refuses says it by itself.
    const errors = [{ path: 'name', message: '该字段为必填项目。' }]
    expect(await told({ code: 'invalid', errors })).toMatchObject({ data: { code: 'invalid', errors } })
  })
})
