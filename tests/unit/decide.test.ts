import { inForceAt } from '../../src/policy/decide/boundTerm'
import { decide, type Question } from '../../src/policy/decide/decide'
import type { PolicyVersion, Snapshot } from '../../src/base/policyTypes'
import {
  at,
  consent,
  DAY,
  employment,
  FEBRUARY,
  MINUTE,
  NOW,
  person,
  term,
  version,
} from '../support/snapshot'

const collect = (snapshot: Snapshot, more: Partial<Question> = {}) => {
  const question: Question = {
    act: 'collect',
    category: 'screenshots',
    now: NOW,
    workingTimeOnly: true,
    ...more,
  }
  const decision = decide(snapshot, question)
  return decision.allowed ? 'yes' : decision.code
}
const view = (snapshot: Snapshot, more: Partial<Question> = {}) => {
  const question: Question = { act: 'view', category: 'screenshots', now: NOW, ...more }
  const decision = decide(snapshot, question)
  return decision.allowed ? 'yes' : decision.code
}

describe('what may be collected', () => {
  it.each<[string, Partial<Snapshot>, Partial<Question>, string]>([
    ['in working time, agreed and switched on', {}, {}, 'yes'],
    ['a category that no term names', {}, { category: 'webcam' }, 'not-in-policy'],
    [
      'under version 0, which declares nothing of it',
      { policies: [version(0, FEBRUARY)] },
      {},
      'not-in-policy',
    ],
    ['from somebody who has not agreed', { acceptances: [] }, {}, 'notice-not-accepted'],
    ['with the switch never touched', { consents: [] }, {}, 'consent-missing'],
    [
      'after a withdrawal',
      { consents: [consent(true, FEBRUARY), consent(false, '2026-03-16T01:59:00Z')] },
      {},
      'consent-withdrawn',
    ],
    [
      'switched off and on again',
      { consents: [consent(false, FEBRUARY), consent(true, '2026-03-01T00:00:00Z')] },
      {},
      'yes',
    ],
    [
      'captured under a consent that was withdrawn and given anew since',
      {
        consents: [
          consent(true, FEBRUARY),
          consent(false, '2026-03-16T01:30:00Z'),
          consent(true, '2026-03-16T01:40:00Z'),
        ],
      },
      { capturedAt: Date.parse('2026-03-16T01:20:00Z') },
      'consent-withdrawn',
    ],
    [
      'captured after it was given anew',
      {
        consents: [
          consent(true, FEBRUARY),
          consent(false, '2026-03-16T01:30:00Z'),
          consent(true, '2026-03-16T01:40:00Z'),
        ],
      },
      { capturedAt: Date.parse('2026-03-16T01:50:00Z') },
      'yes',
    ],
    ['after the account ended', { accountEndedAt: NOW }, {}, 'account-ended'],
    ['before the account ends', { accountEndedAt: NOW + 1 }, {}, 'yes'],
    ['after the employment ended', { employments: [employment({ end: NOW })] }, {}, 'account-ended'],
    ['for another employment than the device’s', {}, { employment: 'e2' }, 'account-ended'],
    ['in the break', {}, { now: at('2026-03-16T04:00:00Z') }, 'outside-working-time'],
    ['at the first minute of work', {}, { now: at('2026-03-16T01:00:00Z') }, 'yes'],
    ['at the last minute of work', {}, { now: at('2026-03-16T09:59:00Z') }, 'yes'],
    ['when work has ended', {}, { now: at('2026-03-16T10:00:00Z') }, 'outside-working-time'],
    ['on a Sunday', {}, { now: at('2026-03-15T02:00:00Z') }, 'outside-working-time'],
    ['in a pause', { pauses: [{ start: NOW, end: null }] }, {}, 'outside-working-time'],
    ['at the moment when a pause ends', { pauses: [{ start: NOW - MINUTE, end: NOW }] }, {}, 'yes'],
    ['by a clock five minutes ahead', {}, { capturedAt: NOW + 5 * MINUTE, receivedAt: NOW }, 'yes'],
    ['by a clock further ahead', {}, { capturedAt: NOW + 5 * MINUTE + 1, receivedAt: NOW }, 'clock-ahead'],
    [
      'after fourteen days on the way',
      {},
      { capturedAt: NOW, receivedAt: NOW + 14 * DAY, now: NOW + 14 * DAY },
      'yes',
    ],
    [
      'after longer on the way',
      {},
      { capturedAt: NOW, receivedAt: NOW + 14 * DAY + 1, now: NOW + 14 * DAY + 1 },
      'too-late',
    ],
    [
      'in working time and sent in the night',
      {},
      { capturedAt: NOW, receivedAt: NOW + 12 * 60 * MINUTE },
      'yes',
    ],
    [
      'before the person agreed',
      { acceptances: [{ version: 1, at: NOW }] },
      { capturedAt: NOW - MINUTE, receivedAt: NOW },
      'notice-not-accepted',
    ],
  ])('%s', (_what, snapshot, question, expected) => {
    expect(collect(person(snapshot), question)).toBe(expected)
  })

  it('what has expired by the time that it comes is not taken', () => {
    const short = person({ policies: [version(1, FEBRUARY, term({ retentionDays: 3 }))] })
    const days = (n: number) => ({ capturedAt: NOW, receivedAt: NOW + n * DAY, now: NOW + n * DAY })
    expect([collect(short, days(2)), collect(short, days(3))]).toEqual(['yes', 'expired'])
  })

  it('[P97] a version that somebody has not agreed to narrows what he agreed to, and never widens it', () => {
    const agreed = term({ retentionDays: 30, purposes: ['a', 'b'], viewers: ['hr'] })
    const later = term({ retentionDays: 90, purposes: ['b', 'c'], viewers: ['hr', 'manager'] })
    const policies = [version(1, FEBRUARY, agreed), version(2, '2026-03-01T00:00:00Z', later)]
    const decision = decide(person({ policies }), { act: 'collect', category: 'screenshots', now: NOW })
    expect(decision).toMatchObject({
      allowed: true,
      policyVersion: 1,
      expiresAt: NOW + 30 * DAY,
      term: { retentionDays: 30, purposes: ['b'], viewers: ['hr'] },
    })
    const gone = [version(1, FEBRUARY, agreed), version(2, '2026-03-01T00:00:00Z')]
    expect(collect(person({ policies: gone }))).toBe('not-in-policy')
  })

  it('what rests on no consent needs no agreement', () => {
    const duty = term({ consent: 'none', basis: 'legal-duty', retentionDays: null })
    const snapshot = person({ policies: [version(1, FEBRUARY, duty)], acceptances: [], consents: [] })
    const decision = decide(snapshot, { act: 'collect', category: 'screenshots', now: NOW })
    expect(decision).toMatchObject({ allowed: true, expiresAt: null })
  })
})

describe('who may see it', () => {
  const purpose = 'hours-dispute'
  const withdrawn = { consents: [consent(true, FEBRUARY), consent(false, '2026-03-16T01:00:00Z')] }
  /** Withdrawn so many hours ago, and given anew a minute later. */
  const regranted = (hours: number) => {
    const at = NOW - hours * 3_600_000
    const iso = (time: number) => new Date(time).toISOString()
    return { consents: [consent(true, FEBRUARY), consent(false, iso(at)), consent(true, iso(at + 60_000))] }
  }
  const onBoth = { policies: [version(1, FEBRUARY, term({ otherBasis: 'contract' }))], ...withdrawn }

  it.each<[string, Partial<Snapshot>, Partial<Question>, string]>([
    ['a viewer with a declared purpose', {}, { viewer: 'hr', purpose }, 'yes'],
    ['a viewer without a purpose', {}, { viewer: 'hr' }, 'purpose-undeclared'],
    [
      'a viewer with a purpose that is not declared',
      {},
      { viewer: 'hr', purpose: 'curiosity' },
      'purpose-undeclared',
    ],
    ['somebody who is no viewer', {}, { viewer: 'privacy', purpose }, 'not-a-viewer'],
    ['a viewer after a withdrawal', withdrawn, { viewer: 'hr', purpose }, 'consent-withdrawn'],
    ['a viewer after a withdrawal, on another basis', onBoth, { viewer: 'hr', purpose }, 'yes'],
    [
      'a viewer, of what was withdrawn and is given anew',
      regranted(1),
      { viewer: 'hr', purpose },
      'consent-withdrawn',
    ],
    ['a viewer, once what was withdrawn is gone', regranted(24), { viewer: 'hr', purpose }, 'yes'],
    ['the person, of what was withdrawn and is given anew', regranted(1), {}, 'yes'],
    ['the person, without a purpose', {}, {}, 'yes'],
    ['the person, after a withdrawal', withdrawn, {}, 'yes'],
    ['anybody, of what no term names', {}, { category: 'webcam', viewer: 'hr', purpose }, 'not-in-policy'],
  ])('[D1] %s', (_who, snapshot, question, expected) => {
    expect(view(person(snapshot), question)).toBe(expected)
  })
})

it('[P96] hands out the versions in force so that no reader can turn them round for the next', () => {
  const { policies } = person()
  const versions = inForceAt(policies, NOW) as PolicyVersion[]
  expect(() => versions.reverse()).toThrow(TypeError)
  expect(inForceAt(policies, NOW).map((each) => each.version)).toEqual([0, 1])
})
