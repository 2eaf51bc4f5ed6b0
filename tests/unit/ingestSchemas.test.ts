import fc from 'fast-check'
import {
  activityBatch,
  activityItem,
  codeOf,
  enrolRequest,
  imageFields,
} from '../../src/endpoints/ingest/schemas'

const minute = { at: '2026-03-16T09:30:12+08:00', keys: 40, clicks: 3 }
const refusal = (item: unknown): string | null => {
  const parsed = activityItem.safeParse(item)
  return parsed.success ? null : codeOf(parsed.error)
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
