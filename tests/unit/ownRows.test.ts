import { emptyFor, ownRowsFor } from '../../src/access/listHints'

describe('[B4] a list that shows an office its own rows alone', () => {
  it.each([
    ['viewings', ['hr', 'admin']],
    ['consents', ['admin']],
    ['acceptances', ['admin']],
    ['audit-log', ['hr', 'admin']],
    ['devices', ['hr']],
    ['security-log', ['hr']],
    // Open to all three, or to none of them: there is nothing to say.
    ['users', []],
    ['teams', []],
    ['outbox', []],
    ['notices', []],
    ['sessions', []],
    ['policies', []],
  ])('of %s is that of %j', (slug, offices) => {
    expect(ownRowsFor(slug)).toEqual(offices)
  })
})

describe('[B4] an empty list', () => {
  it('is all there is to whom all rows are open, and says no more of others than of those whose rows were opened', () => {
    expect(emptyFor('outbox')).toEqual({ allFor: ['hr', 'privacy', 'admin'], openedFor: [] })
    expect(emptyFor('personnel')).toEqual({ allFor: [], openedFor: ['hr'] })
    expect(emptyFor('device-logs')).toEqual({ allFor: [], openedFor: ['privacy', 'admin'] })
    expect(emptyFor('viewings')).toEqual({ allFor: ['privacy'], openedFor: [] })
  })
})
