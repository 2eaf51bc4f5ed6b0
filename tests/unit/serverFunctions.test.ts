import { servedFunction } from '../../src/admin/kit/serverFunctions'

describe('a function of the admin’s server', () => {
  it('[A8] is one that its pages call, with what it was called with and nothing beside', () => {
    const args = { collectionSlug: 'teams' }
    expect(servedFunction({ name: 'form-state', args })).toEqual({ name: 'form-state', args })
    expect(servedFunction({ name: 'render-document', args })).toEqual({ name: 'render-document', args })
    expect(
      servedFunction({ name: 'form-state', args, serverFunctions: { x: 1 }, config: {}, importMap: {} }),
    ).toEqual({
      name: 'form-state',
      args,
    })
  })

  it.each([
    ['constructor'],
    ['__proto__'],
    ['toString'],
    ['hasOwnProperty'],
    ['valueOf'],
    [''],
    [undefined],
    [null],
    [0],
    [['form-state']],
    [{ toString: () => 'form-state' }],
    ['Form-State'],
    // Of Payload's own, those that no page here calls.
    ['copy-data-from-locale'],
    ['get-default-layout'],
    ['get-folder-results-component-and-data'],
    ['get-upcoming-scheduled-publish'],
    ['render-document-slots'],
    ['render-field'],
    ['render-list'],
    ['render-widget'],
    ['schedule-publish'],
    ['slugify'],
    ['table-state'],
  ])('[A8] is not %j', (name) => {
    expect(servedFunction({ name, args: {} })).toBeNull()
  })

  it('[A8] takes an object of arguments', () => {
    for (const args of [undefined, null, 'a', 1, [], () => 1])
      expect(servedFunction({ name: 'form-state', args })).toBeNull()
    for (const asked of [undefined, null, 'form-state', [], 7]) expect(servedFunction(asked)).toBeNull()
  })
})
