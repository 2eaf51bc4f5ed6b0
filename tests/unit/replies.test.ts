import { endedBy, type Ended } from '../../src/letters/outcome'
import { OWN_REASONS } from '../../src/letters/ownReasons'
import { reasonOf, sayReason, STAGES, tryOf, FAULTS, type Stage } from '../../src/letters/replies'
import { openTransport } from '../../src/letters/transport'
import { ScriptedServer, type Deed, type Script } from '../support/scriptedSmtp'
import { Sink } from '../support/smtp'

const server = new ScriptedServer()
beforeAll(() => server.start())
afterAll(() => server.stop())

/** Short where silence is what is tried, long where an answer is. */
const SOON = { connecting: 400, silence: 400, whole: 5_000 }
const LONG = { connecting: 20_000, silence: 20_000, whole: 60_000 }

const settings = (more: object = {}) => ({
  host: '127.0.0.1',
  port: server.port,
  security: 'none' as const,
  user: 'gw',
  password: 'secret',
  from: 'Glasswork <glasswork@company.test>',
  perMinute: null,
  source: 'environment' as const,
  ...more,
})

let count = 0
const attempt = async (patience = LONG, more: object = {}, text = 'Hello.'): Promise<Ended> => {
  const transport = await openTransport(settings(more), patience)
  try {
    await transport.send({
      messageId: `<${++count}.letter@company.test>`,
      to: 'ann@people.test',
      subject: 'Hello',
      text,
      html: '<p>Hello.</p>',
    })
    return { how: 'sent' }
  } catch (error) {
    return endedBy(error)
  } finally {
    transport.close()
  }
}
const play = (script: Script, patience = LONG, more: object = {}, text?: string): Promise<Ended> => {
  server.forget()
  server.script = script
  return attempt(patience, more, text)
}

const SERVER_STAGES = ['greeting', 'ehlo', 'auth', 'mail'] as const
const LETTER_STAGES = ['rcpt', 'data', 'end'] as const
/** Of RFC 5321 (4.2.3), 4954 (6), 3207 (4), 1870, 7504. */
const TRANSIENT = [421, 450, 451, 452, 454, 455] as const
const PERMANENT = [500, 501, 502, 504, 521, 550, 551, 552, 553, 554, 555, 556] as const
/** RFC 4954: who sends is not signed in well enough; 503: commands out of order. Neither is about a recipient. */
const OF_THE_SESSION = [503, 530, 534, 535, 538] as const
const reply = (code: number): Deed => `${code} ${String(code)[0]}.7.1 ann@people.test is not told about`
const wayOf = (ended: Ended) =>
  ended.how === 'put-off' ? `later, ${ended.about}` : ended.how === 'refused' ? 'never' : ended.how

describe.each([
  ['one command at a time', []],
  ['in one go (PIPELINING)', ['PIPELINING', 'DSN', '8BITMIME']],
])('[C2] a mail server that answers, %s', (_how, offers) => {
  it.each(
    SERVER_STAGES.flatMap((at) =>
      [...TRANSIENT, ...PERMANENT, ...OF_THE_SESSION].map((code) => [at, code] as const),
    ),
  )('at %s with %i has nothing, and it is about the server', async (at, code) => {
    const ended = await play({ at, does: reply(code), offers })
    const isTooLarge = at === 'mail' && code === 552
    expect(wayOf(ended)).toBe(isTooLarge ? 'never' : 'later, server')
    expect('reason' in ended ? ended.reason : '').toMatch(new RegExp(`^${at} ${code}( [45]\\.7\\.1)?$`))
    expect([server.dots, server.taken]).toEqual([0, []])
  })

  it.each(
    LETTER_STAGES.flatMap((at) =>
      [...TRANSIENT, ...PERMANENT, ...OF_THE_SESSION].map((code) => [at, code] as const),
    ),
  )('at %s with %i', async (at, code) => {
    const ended = await play({ at, does: reply(code), offers })
    const expected =
      code < 500 ? 'later, letter' : /^5(03|3[0458])$/.test(`${code}`) ? 'later, server' : 'never'
    expect([wayOf(ended), server.taken]).toEqual([expected, []])
    // Codes, and no word of what the server said beside.
    // After 421 what else was said in the same go is unanswered.
    const stage = code === 421 ? `(${at}|envelope)` : at
    expect('reason' in ended ? ended.reason : '').toMatch(
      new RegExp(`^${stage} ${code} ${`${code}`[0]}\\.7\\.1$`),
    )
  })

  it.each(
    (['close', 'reset', 'silence', 'rubbish'] as const).flatMap((does) =>
      ([...SERVER_STAGES, ...LETTER_STAGES] as const).map((at) => [does, at] as const),
    ),
  )('by %s at %s: unknown after the dot, and only there', async (does, at) => {
    const ended = await play({ at, does, offers }, does === 'silence' ? SOON : LONG)
    expect(server.dots).toBe(at === 'end' ? 1 : 0)
    const isOfServer = ['greeting', 'ehlo', 'auth'].includes(at) || (at === 'mail' && does === 'rubbish')
    const expected = at === 'end' ? 'unknown' : isOfServer ? 'later, server' : 'later, letter'
    expect(wayOf(ended)).toBe(expected)
  })

  it('takes a letter: it is handed over', async () => {
    expect([await play({ offers }), server.taken.length, server.answers.length]).toEqual([
      { how: 'sent' },
      1,
      1,
    ])
    // What comes back is to name it and bring its head alone (RFC 3461), where the server knows how.
    const [mail, rcpt] = [/^MAIL/, /^RCPT/].map((verb) => server.heard.find((line) => verb.test(line)))
    if (offers.some((offer) => offer === 'DSN')) {
      expect(mail).toContain(` RET=HDRS ENVID=${count}.letter`)
      expect(rcpt).toContain(' NOTIFY=FAILURE')
    } else expect([mail, rcpt].join(' ')).not.toMatch(/RET|ENVID|NOTIFY/)
    expect(server.taken[0]).toMatch(
      new RegExp(`^X-Glasswork-Letter: <${count}\\.letter@company\\.test>`, 'im'),
    )
  })
})

describe('[C2] a mail server', () => {
  it.each(['close', 'reset', 'silence'] as const)(
    'that is gone by %s in the text has nothing',
    async (does) => {
      const ended = await play(
        { at: 'text', does },
        does === 'silence' ? SOON : LONG,
        {},
        'x'.repeat(70).concat('\n').repeat(400_000),
      )
      expect([wayOf(ended), server.dots]).toEqual(['later, letter', 0])
    },
  )

  it('that refuses connections has nothing', async () => {
    const other = await new ScriptedServer().start()
    await other.stop()
    expect(await attempt(LONG, { port: other.port })).toEqual({
      how: 'put-off',
      reason: 'connect refused',
      about: 'server',
    })
  })

  it('whose name nobody has', async () => {
    expect(await attempt(LONG, { host: 'mail.nobody.invalid' })).toEqual({
      how: 'put-off',
      reason: 'connect dns',
      about: 'server',
    })
  })

  it.each(TRANSIENT.concat(PERMANENT as never))('that answers STARTTLS with %i has nothing', async (code) => {
    const ended = await play({ at: 'starttls', does: reply(code), offers: ['STARTTLS'] }, LONG, {
      security: 'starttls',
    })
    expect([wayOf(ended), server.heard.filter((line) => /^(AUTH|MAIL)/.test(line))]).toEqual([
      'later, server',
      [],
    ])
    expect('reason' in ended ? ended.reason : '').toMatch(`starttls ${code}`)
  })

  it.each(['close', 'reset', 'silence', 'rubbish'] as const)(
    'that answers STARTTLS by %s has nothing',
    async (does) => {
      const ended = await play(
        { at: 'starttls', does, offers: ['STARTTLS'] },
        does === 'silence' ? SOON : LONG,
        { security: 'starttls' },
      )
      expect(wayOf(ended)).toBe('later, server')
      expect(server.heard.some((line) => /^(AUTH|MAIL)/.test(line))).toBe(false)
    },
  )

  it('that speaks no TLS, or shows a certificate that nobody trusts, has nothing, the password neither', async () => {
    const noTls = await play({}, LONG, { security: 'tls' })
    expect([wayOf(noTls), 'reason' in noTls ? noTls.reason : '']).toEqual(['later, server', 'connect tls'])
    // Offered none of it, and asked all the same.
    expect(
      wayOf(await play({ at: 'starttls', does: '502 5.5.1 what' }, LONG, { security: 'starttls' })),
    ).toBe('later, server')
    const sink = await new Sink().start({ disabledCommands: [] })
    const tls = await new Sink().start({ secure: true, disabledCommands: [] })
    for (const [port, security, reason] of [
      [sink.port, 'starttls', 'connect tls'],
      [tls.port, 'tls', 'connect tls'],
    ]) {
      const ended = await attempt(LONG, { port, security })
      expect(ended).toEqual({ how: 'put-off', reason, about: 'server' })
    }
    expect([sink.users, tls.users, sink.letters, tls.letters]).toEqual([[], [], [], []])
    await Promise.all([sink.stop(), tls.stop()])
  })

  it.each([
    'ann@peo\nple.test',
    'ann<@people.test',
    'ann@people.test, eve@other.test',
    'ann@people.test eve@other.test',
    'ann@people.test>\r\nRCPT TO:<eve@other.test',
    'ann',
    '',
  ])('is not asked for an address that no envelope takes: %j', async (to) => {
    server.forget()
    server.script = {}
    const transport = await openTransport(settings(), LONG)
    const error: unknown = await transport
      .send({ messageId: '<a@company.test>', to, subject: 's', text: 't', html: 'h' })
      .catch((thrown: unknown) => thrown)
    transport.close()
    expect([server.heard, wayOf(endedBy(error))]).toEqual([[], 'never'])
  })

  it('that is asked many at once gets each of them once, whatever breaks', async () => {
    server.forget()
    server.script = { at: 'end', does: 'close', times: 3 }
    const transport = await openTransport(settings(), LONG)
    const ids = Array.from({ length: 20 }, (_, i) => `<many.${i}@company.test>`)
    const ended = await Promise.all(
      ids.map((messageId) =>
        transport
          .send({ messageId, to: 'ann@people.test', subject: 's', text: 't', html: 'h' })
          .then((): Ended => ({ how: 'sent' }), endedBy),
      ),
    )
    transport.close()
    const ways = ended.map(wayOf)
    // Three had a dot and no answer, all others an answer.
    expect(ways.filter((way) => way === 'unknown')).toHaveLength(3)
    expect(ways.filter((way) => way === 'sent')).toHaveLength(17)
    for (const [i, id] of ids.entries())
      expect(server.taken.filter((text) => text.includes(id)).length).toBe(ways[i] === 'sent' ? 1 : 0)
  })
})

describe('[C2] a reason', () => {
  it('is read back as it was written, and said in both languages without a gap', () => {
    const stages = Object.keys(STAGES) as Stage[]
    const answers = [
      ...[220, 354, 421, 450, 554].flatMap((code) => [{ code }, { code, status: '5.1.1' }]),
      ...Object.keys(FAULTS).map((fault) => ({ fault: fault as keyof typeof FAULTS })),
    ]
    for (const stage of stages)
      for (const answer of answers) {
        const reason = reasonOf({ stage, answer })
        expect(tryOf(reason)).toEqual({ stage, answer })
        expect(sayReason(reason, 'en')).not.toMatch(/undefined|[\u4e00-\u9fff]/)
        expect(sayReason(reason, 'zh')).toMatch(/[\u4e00-\u9fff]/)
      }
    for (const other of ['5.1.1', 'EENVELOPE 450', 'constructor x', ''])
      expect([tryOf(other), sayReason(other, 'en')]).toEqual([null, other])
    for (const [own, words] of Object.entries(OWN_REASONS)) {
      expect([tryOf(own), sayReason(own, 'en'), sayReason(own, 'zh')]).toEqual([null, words.en, words.zh])
      expect(words.zh).not.toMatch(/[a-z]/i)
    }
  })
})
