import { ownRowsFor } from '../../src/privacy/listHints'

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
