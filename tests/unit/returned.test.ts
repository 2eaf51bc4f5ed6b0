import { randomUUID } from 'node:crypto'
import { readReturned } from '../../src/letters/returned/read'
import { returnAddress, tokenOf } from '../../src/letters/returnPath'
import { GIVEN_UP, GOES_ON, headOf, NOT_RETURNED, report, type Reported } from '../support/returnedLetters'

const about = () => ({ messageId: `<${randomUUID()}@company.test>`, to: 'gone@people.test' })
const hashed = () => ({
  messageId: `<${'0123456789abcdef0123456789abcdef01234567'}@company.test>`,
  to: 'gone@people.test',
})
const read = (text: string, ends = '\r\n') => readReturned(Buffer.from(text.replaceAll('\n', ends)))

describe('[C3] a report in parts', () => {
  /** RFC 3464, 2.3.3: what an action says, whatever the status. */
  const outcomes = {
    failed: 'failed',
    delayed: 'delayed',
    delivered: 'arrived',
    relayed: 'arrived',
    expanded: 'arrived',
  } as const
  const statuses = [
    '2.1.5',
    '4.0.0',
    '4.2.2',
    '4.4.1',
    '4.4.7',
    '5.0.0',
    '5.1.1',
    '5.1.10',
    '5.2.2',
    '5.7.606',
  ]
  it.each(
    Object.entries(outcomes).flatMap(([action, outcome]) =>
      statuses.map((status) => [action, status, outcome] as const),
    ),
  )('“%s” with %s is %s', async (action, status, outcome) => {
    for (const written of [action, action.toUpperCase(), `${action} (as the server says)`])
      for (const ends of ['\r\n', '\n'])
        expect(await read(report(about(), { action: written, status }), ends)).toMatchObject({
          outcome,
          status,
          recipients: ['gone@people.test'],
        })
  })

  it.each<[string, Partial<Reported>, object]>([
    [
      'its status alone tells its class, the server’s answer tells more',
      { status: '5.0.0', diagnostic: '550 5.1.1 nobody' },
      { status: '5.1.1' },
    ],
    ['it has no status', { status: null, diagnostic: '552 5.2.2 full' }, { status: '5.2.2' }],
    ['it has neither', { status: null, diagnostic: '550 nobody' }, { status: '5.0.0' }],
    ['it says nothing at all', { status: null }, { status: null, outcome: 'failed' }],
    ['it has no action, and a status for good', { action: null, status: '5.1.1' }, { outcome: 'failed' }],
    ['it has no action, and one for the moment', { action: null, status: '4.4.1' }, { outcome: 'delayed' }],
    [
      'its fields are folded and in capitals',
      { isOddlyWritten: true },
      { status: '5.1.1', outcome: 'failed' },
    ],
    [
      'the server’s answer names numbers that are none',
      { status: null, diagnostic: 'host 192.0.2.45 of 4.5.6.7 took 450 bytes' },
      { status: null },
    ],
  ])('is read where %s', async (_what, how, expected) => {
    expect(await read(report(about(), { action: 'failed', status: '5.1.1', ...how }))).toMatchObject(expected)
  })

  it.each([
    'message/rfc822',
    'text/rfc822-headers',
    'message/global',
    'message/global-headers',
    'text/rfc822-headers; charset=us-ascii',
  ])('names our letter by what comes back as %s', async (originalType) => {
    for (const letter of [about(), hashed()])
      expect((await read(report(letter, { action: 'failed', status: '5.1.1', originalType })))?.ids).toEqual([
        letter.messageId,
      ])
  })

  it('of several outcomes tells the worst', async () => {
    const both = report(about(), { action: 'failed', status: '5.1.1' }).replace(
      '\nFinal-Recipient',
      '\nFinal-Recipient: rfc822; other@people.test\nAction: delivered\nStatus: 2.1.5\n\nFinal-Recipient',
    )
    expect(await read(both)).toMatchObject({
      outcome: 'failed',
      status: '5.1.1',
      recipients: ['gone@people.test'],
    })
  })
})

describe('[C3] the words of a server', () => {
  it.each(Object.keys(GIVEN_UP))('%s', async (name) => {
    for (const letter of [about(), hashed()]) {
      const { text, status } = GIVEN_UP[name]!(letter)
      for (const ends of ['\r\n', '\n']) {
        const returned = await read(text, ends)
        expect(returned).toMatchObject({ outcome: 'failed', status, recipients: [letter.to] })
        expect(returned?.ids).toEqual([letter.messageId])
      }
    }
  })

  it.each(Object.keys(GOES_ON))('%s: it goes on trying', async (name) => {
    const letter = about()
    expect(await read(GOES_ON[name]!(letter))).toMatchObject({
      outcome: 'delayed',
      ids: [letter.messageId],
      recipients: [letter.to],
    })
  })

  it.each(Object.keys(NOT_RETURNED))('%s is none', async (name) => {
    expect(await read(NOT_RETURNED[name]!(about()))).toBeNull()
  })
})

describe('[C3] a letter that was made to be hard to read', () => {
  const long = (piece: string): string => piece.repeat(Math.ceil(500_000 / piece.length))
  const pieces = [
    'a',
    '-',
    '=',
    ' ',
    '\n',
    '\r',
    '\u00a0\n',
    '\n ',
    '<',
    '<br',
    '<style>',
    '<style',
    'a@',
    '@',
    'deliver',
    'user ',
    '4.',
    '550 ',
    'f',
    'to:',
    'a:',
    '\t\n',
    '&lt;',
    'could ',
    '退',
  ]
  it.each(pieces)('is read to its end: %j', async (piece) => {
    const rough = long(piece)
    const from = 'From: MAILER-DAEMON@mx.test\nTo: glasswork@company.test\n'
    const letters = [
      `${from}Subject: failure notice\n\n${rough}`,
      `${from}Subject: ${rough.replaceAll('\n', '')}\n\nx`,
      `${from}Subject: x\nContent-Type: text/html; charset=utf-8\n\n${rough}`,
      report(about(), {
        action: rough.slice(0, 1_000).replaceAll('\n', ''),
        status: rough.replaceAll('\n', ''),
        words: rough,
        original: rough,
      }),
    ]
    letters.push(
      `${from}Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(rough).toString('base64')}`,
    )
    for (const text of letters) await readReturned(Buffer.from(text))
  })
})

describe('[C3] a letter whose Message-ID a relay wrote anew', () => {
  const rewritten = { messageId: '<010f0193a.77@relay.test>', to: 'gone@people.test' }
  const { messageId } = about()
  const token = tokenOf(messageId)
  it.each<[string, Partial<Reported>]>([
    ['in a head of its own', { original: headOf(rewritten, `X-Glasswork-Letter: ${messageId}\n`) }],
    [
      'where the relay kept the old one',
      { original: headOf(rewritten, `X-Original-Message-ID: ${messageId}\n`) },
    ],
    ['among the references', { original: headOf(rewritten, `References: <a@b.test>\n ${messageId}\n`) }],
    ['in the words of the server', { original: null, words: `Your letter ${messageId} was not delivered.` }],
    ['in the envelope’s id (RFC 3461)', { original: null, envelopeId: token }],
    [
      'in the address to which it came back',
      { original: null, to: returnAddress('Glasswork <glasswork@company.test>', token)! },
    ],
    ['in the original’s text', { original: `${headOf(rewritten)}\nSee ${messageId}\n` }],
  ])('is known %s', async (_where, how) => {
    const returned = await read(report(rewritten, { action: 'failed', status: '5.1.1', ...how }))
    expect(returned?.tokens).toContain(token)
    if (!how.envelopeId) expect(returned?.ids).toContain(messageId)
  })

  it('is not known where nothing is left of it, and is a returned one still', async () => {
    const returned = await read(report(rewritten, { action: 'failed', status: '5.1.1' }))
    expect(returned).toMatchObject({ outcome: 'failed', ids: [], tokens: [] })
  })
})

describe('[C3] an address to come back to', () => {
  const token = randomUUID()
  it.each([
    ['glasswork@company.test', `glasswork+${token}@company.test`],
    ['Glasswork <glasswork@company.test>', `glasswork+${token}@company.test`],
    ['"Glasswork, of Test" <a.b@company.test>', `a.b+${token}@company.test`],
    // A local part has 64 octets at most (RFC 5321, 4.5.3.1.1): 27 and the sign leave room for 36.
    [`${'a'.repeat(27)}@company.test`, `${'a'.repeat(27)}+${token}@company.test`],
    [`${'a'.repeat(28)}@company.test`, null],
    ['Glasswork', null],
    ['', null],
  ])('of %s is %s', (from, expected) => {
    expect(returnAddress(from, token)).toBe(expected)
  })
})
