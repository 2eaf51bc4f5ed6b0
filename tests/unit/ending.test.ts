import { endingOf } from '../../src/policy/decide/ending'
import type { Snapshot, Term } from '../../src/base/policyTypes'
import { at, consent, DAY, FEBRUARY, MINUTE, NOW, person, term, version } from '../support/snapshot'

const iso = (moment: number): string => new Date(moment).toISOString()
const JANUARY = '2026-01-01T00:00:00Z'
/** Withdrawn at ten. */
const withdrawn = (more: Partial<Snapshot> = {}, of: Partial<Term> = {}): Snapshot =>
  person({
    policies: [version(0, JANUARY), version(1, FEBRUARY, term(of))],
    consents: [consent(true, FEBRUARY), consent(false, iso(NOW))],
    ...more,
  })
const inADay = { by: { to: iso(NOW + DAY) } }
const ending = (snapshot: Snapshot) => endingOf(snapshot, 'screenshots', NOW)

describe('what an answer ends', () => {
  it('[P58] is what rested on it, within a day', () => {
    expect(ending(withdrawn())).toEqual(inADay)
    const general = withdrawn({ consents: [consent(false, iso(NOW))] }, { consent: 'general' })
    expect(ending(general)).toEqual(inADay)
  })

  it('[P58] is nothing where the term names another basis, or asks for no consent', () => {
    expect(ending(withdrawn({}, { otherBasis: 'legal-duty' }))).toBeNull()
    expect(ending(withdrawn({}, { consent: 'none' }))).toBeNull()
  })

  it('[P58] goes by the term of that moment, whatever a later version says', () => {
    const later = version(2, iso(NOW + MINUTE), term({ otherBasis: 'legal-duty' }))
    const { policies } = withdrawn()
    expect(ending(withdrawn({ policies: [...policies, later] }))).toEqual(inADay)
  })

  it('[D1] leaves what came under a consent that was given after', () => {
    const again = iso(NOW + 5 * MINUTE)
    const { consents } = withdrawn()
    const snapshot = withdrawn({ consents: [...consents, consent(true, again)] })
    expect(ending(snapshot)).toEqual({ ...inADay, receivedBefore: again })
    // Given and withdrawn at once: what was said last holds.
    expect(ending(withdrawn({ consents: [consent(false, iso(NOW)), consent(true, iso(NOW))] }))).toBeNull()
  })

  const refused = (more: Partial<Snapshot> = {}): Snapshot =>
    person({
      policies: [version(0, JANUARY), version(1, FEBRUARY, term({ consent: 'general' }))],
      acceptances: [{ version: 1, at: at(FEBRUARY), until: NOW }],
      refusals: [{ version: 1, at: NOW }],
      consents: [],
      ...more,
    })

  it('[P58] is nothing of what asks for no consent, also where the agreement is taken back', () => {
    const policies = [version(0, JANUARY), version(1, FEBRUARY, term({ consent: 'none' }))]
    expect(ending(refused({ policies }))).toBeNull()
    // Nor where he stays on the shorter term of before.
    const longer = version(2, '2026-03-01T00:00:00Z', term({ consent: 'none', retentionDays: 90 }))
    const acceptances = [
      { version: 1, at: at(FEBRUARY) },
      { version: 2, at: at('2026-03-02T00:00:00Z'), until: NOW },
    ]
    const refusals = [{ version: 2, at: NOW }]
    expect(ending(refused({ policies: [...policies, longer], acceptances, refusals }))).toBeNull()
  })

  it('[D4] is what rested on an agreement that was taken back, until he agrees again', () => {
    expect(ending(refused())).toEqual(inADay)
    const again = { version: 1, at: NOW + MINUTE }
    const { acceptances } = refused()
    expect(ending(refused({ acceptances: [...acceptances, again] }))).toEqual({
      ...inADay,
      receivedBefore: iso(NOW + MINUTE),
    })
  })

  it('[D4] is what older terms do not allow so long, where he is back on them', () => {
    const short = term({ consent: 'general', retentionDays: 10 })
    const long = term({ consent: 'general', retentionDays: 60 })
    const back = refused({
      policies: [version(0, JANUARY), version(1, FEBRUARY, short), version(2, '2026-03-01T00:00:00Z', long)],
      acceptances: [
        { version: 1, at: at(FEBRUARY) },
        { version: 2, at: at('2026-03-02T00:00:00Z'), until: NOW },
      ],
      refusals: [{ version: 2, at: NOW }],
    })
    expect(ending(back)).toEqual({ by: { retentionDays: 10 } })
    // A newer one that he never agreed to changes nothing.
    const stays = refused({
      policies: [version(0, JANUARY), version(1, FEBRUARY, short), version(2, '2026-03-01T00:00:00Z', long)],
      acceptances: [{ version: 1, at: at(FEBRUARY) }],
      refusals: [{ version: 2, at: NOW }],
    })
    expect(ending(stays)).toBeNull()
  })
})
