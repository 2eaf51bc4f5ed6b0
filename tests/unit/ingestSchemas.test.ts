import fc from 'fast-check'
import { isPlainItem, readItem } from '../../src/endpoints/ingest/readItem'
import {
  activityBatch,
  activityItem,
  codeOf,
  enrolRequest,
  imageFields,
} from '../../src/endpoints/ingest/schemas'

const minute = { at: '2026-03-16T09:30:12+08:00', keys: 40, clicks: 3 }
const codeFor = (item: unknown): string | null => {
  const read = readItem(item)
  return typeof read === 'string' ? read : null
}
/** The same moment as most computers write it: such minutes are read on a path of their own. */
const plainly = (item: unknown): unknown =>
  (item as typeof minute | null)?.at === minute.at
    ? Object.defineProperty(structuredClone(item), 'at', { value: '2026-03-16T01:30:12.000Z' })
    : item
const refusal = (item: unknown): string | null => {
  const code = codeFor(item)
  expect(codeFor(plainly(item))).toBe(code)
  return code
}

describe('what a device may send', () => {
  it('takes a minute with and without what is optional', () => {
    expect(refusal(minute)).toBeNull()
    expect(
      refusal({
        ...minute,
        title: 'Budget',
        program: '/usr/bin/soffice',
        project: '019a8c1e-5f4e-7000-8000-0123456789ab',
      }),
    ).toBeNull()
    expect(refusal({ ...minute, at: '2026-03-16T01:30:12.345Z', keys: 0, clicks: 0 })).toBeNull()
  })

  it.each([
    'text',
    'keystrokes',
    'chars',
    'keyContent',
    'clipboard',
    'url',
    'ip',
    '__proto__',
    'constructor',
  ])('[P6] refuses a minute with an undeclared "%s"', (name) => {
    expect(refusal(JSON.parse(`{"at":"${minute.at}","keys":1,"clicks":0,"${name}":"hunter2"}`))).toBe(
      'undeclared-field',
    )
  })

  it.each(['hunter2', ['h', 'u'], { h: 1 }, '12', null, true])(
    '[P6] refuses contents where a count belongs: %j',
    (keys) => {
      expect(refusal({ ...minute, keys })).toBe('invalid')
      expect(refusal({ ...minute, clicks: keys })).toBe('invalid')
    },
  )

  it.each([-1, 0.5, 1e21, 100_001, Number.NaN, Infinity])('[P5] refuses %d as a count', (n) => {
    expect(refusal({ ...minute, keys: n })).toBe('invalid')
    expect(refusal({ ...minute, clicks: n })).toBe('invalid')
  })

  it.each([
    '2026-03-16',
    '2026-03-16T09:30:00',
    '2026-02-30T09:30:00Z',
    'yesterday',
    1_773_624_600_000,
    '',
    null,
  ])('refuses %j as a time', (time) => {
    expect(refusal({ ...minute, at: time })).toBe('invalid')
  })

  it('refuses what is missing, too long, or no id', () => {
    expect(refusal({ at: minute.at, keys: 1 })).toBe('invalid')
    expect(refusal({ ...minute, title: 'x'.repeat(501) })).toBe('invalid')
    expect(refusal({ ...minute, program: 'x'.repeat(301) })).toBe('invalid')
    expect(refusal({ ...minute, project: 'garbage' })).toBe('invalid')
    for (const nothing of [null, 1, 'x', [], [minute]]) expect(refusal(nothing)).toBe('invalid')
  })

  it('makes a title one line that every database stores whole', () => {
    expect(activityItem.parse({ ...minute, title: 'a\0b\r\nc\ud800 ' }).title).toBe('a b  c\ufffd')
  })

  it('[H1] [P5] [P6] reads what is plain as the schema reads it, and takes nothing else for plain', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        'Budget',
        '预算表 — 张',
        ' a',
        'a\t',
        'a\0b',
        '\ufeffa',
        'a\u2028',
        '😀',
        '\ud800',
        'x'.repeat(501),
        'x'.repeat(300),
      ),
    )
    const count = fc.oneof(
      fc.integer({ min: -2, max: 100_002 }),
      fc.constantFrom(0.5, Number.NaN, -0, '1', null, [1]),
    )
    const time = fc.oneof(
      fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
        .map((date) => date.toISOString()),
      fc.constantFrom(
        '2026-02-30T00:00:00Z',
        '2026-02-28T24:00:00Z',
        '2026-13-01T00:00:00Z',
        '2026-03-16T01:30Z',
        '2026-03-16',
        minute.at,
      ),
    )
    const item = fc.record(
      {
        at: time,
        keys: count,
        clicks: count,
        seconds: fc.oneof(fc.integer({ min: -1, max: 62 }), fc.constantFrom(0.5, '1')),
        title: text,
        program: text,
        text: fc.constant('hunter2'),
      },
      { requiredKeys: [] },
    )
    let plain = 0
    fc.assert(
      fc.property(item, (given) => {
        if (!isPlainItem(given)) return
        plain++
        expect(activityItem.parse(given)).toEqual(given)
      }),
      { numRuns: 20_000 },
    )
    expect(plain).toBeGreaterThan(20)
    const usual = {
      at: '2026-03-16T01:30:12.345Z',
      keys: 40,
      clicks: 3,
      seconds: 37,
      title: '预算表 — 张',
      program: '/usr/bin/soffice',
    }
    expect(isPlainItem(usual)).toBe(true)
  })

  it('judges the batch apart from its items', () => {
    expect(activityBatch.safeParse({ items: [1, 'x', null] }).success).toBe(true)
    expect(activityBatch.safeParse({ items: [] }).success).toBe(false)
    expect(activityBatch.safeParse({ items: Array.from({ length: 501 }, () => minute) }).success).toBe(false)
    expect(activityBatch.safeParse({ items: [minute], text: 'x' }).success).toBe(false)
  })

  it('[P9] [P10] keeps of an enrolment the declared fields alone', () => {
    const given = {
      code: 'abc',
      name: 'Laptop',
      platform: 'linux',
      agentVersion: '1.0',
      serial: 'C02XK1',
      mac: '00:11:22:33:44:55',
      imei: '49-015420',
      hostname: 'ann-pc',
      ip: '10.0.0.1',
      latitude: 31.2,
      installed: ['x'],
    }
    expect(enrolRequest.parse(given)).toEqual({
      code: 'abc',
      name: 'Laptop',
      platform: 'linux',
      agentVersion: '1.0',
    })
    expect(enrolRequest.safeParse({ ...given, platform: 'Debian 12.4 x86_64' }).success).toBe(false)
    expect(enrolRequest.safeParse({ ...given, name: 'x'.repeat(61) }).success).toBe(false)
    expect(enrolRequest.safeParse({ ...given, name: ' \n' }).success).toBe(false)
  })

  it('refuses an undeclared field beside an image', () => {
    const fields = { clientId: 'c1-A', capturedAt: minute.at }
    expect(imageFields.safeParse(fields).success).toBe(true)
    const undeclared = imageFields.safeParse({ ...fields, gps: '31,121' })
    expect(undeclared.success ? null : codeOf(undeclared.error)).toBe('undeclared-field')
    for (const clientId of ['', 'a/b', '../x', 'x'.repeat(65), 'ä', 'a:b']) {
      expect(imageFields.safeParse({ ...fields, clientId }).success).toBe(false)
    }
  })

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        activityBatch.safeParse(anything)
        enrolRequest.safeParse(anything)
        const parsed = activityItem.safeParse(anything)
        if (parsed.success) expect(Number.isInteger(parsed.data.keys) && parsed.data.keys >= 0).toBe(true)
      }),
    )
  })
})
