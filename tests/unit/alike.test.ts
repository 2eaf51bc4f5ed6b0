import { alike } from '../../src/people/imports/alike'

describe('a name that is almost another', () => {
  const teams = ['Sales', 'Field service', '华东销售一部', '人事', 'Team 1', 'R&D']

  it.each([
    ['Salse', 'Sales'],
    ['Slaes', 'Sales'],
    ['Slase', undefined],
    ['Sale', 'Sales'],
    ['Saless', 'Sales'],
    ['SALES.', 'Sales'],
    ['Ｓales', 'Sales'],
    ['field-service', 'Field service'],
    ['Feild service', 'Field service'],
    ['Field servcie', 'Field service'],
    ['华东销售1部', undefined],
    ['华东消售一部', '华东销售一部'],
    ['R & D', 'R&D'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(alike(typed, teams)).toBe(meant)
  })

  it('is not one that is short, nor one with another number, nor anything far from it', () => {
    for (const name of ['人力', 'Team 2', 'Team 12', 'HR', 'Warehouse', '华北销售一组', ''])
      expect([name, alike(name, teams)]).toEqual([name, undefined])
  })

  it('is the nearest of several', () => {
    expect(alike('Servise', ['Servises', 'Service'])).toBe('Servises')
    expect(alike('Services B', ['Services AA', 'Services A'])).toBe('Services A')
  })
})
