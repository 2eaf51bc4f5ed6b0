import { BASE_TERMS } from '../../src/privacy/builtIn'

describe('what every version says of what no account can do without', () => {
  it.each([
    ['account', ['manager', 'hr', 'privacy', 'admin']],
    ['security-log', ['privacy', 'admin']],
    ['audit', ['privacy']],
  ])('%s: who else may see it, as the matrix has it', (category, viewers) => {
    expect(BASE_TERMS.find((term) => term.category === category)?.viewers).toEqual(viewers)
  })
})
