import { levelled } from '../../src/db/wholeFilter'

const one = { id: { equals: '1' } }
const two = { id: { equals: '2' } }

describe('a filter as the databases are given it', () => {
  it.each([
    ['`and` beside `or`', { and: [one], or: [one, two] }, { and: [{ and: [one] }, { or: [one, two] }] }],
    ['whatever their letters', { AND: [one], Or: [two] }, { and: [{ AND: [one] }, { Or: [two] }] }],
    ['a field beside both', { ...one, or: [two], and: [one] }, { and: [one, { or: [two] }, { and: [one] }] }],
    [
      'at any depth',
      { and: [{ or: [one], and: [two] }] },
      { and: [{ and: [{ or: [one] }, { and: [two] }] }] },
    ],
    ['one of them stays as it is', { ...one, or: [one, two] }, { ...one, or: [one, two] }],
  ])('[K3] says each part on a level of its own: %s', (_, given, expected) => {
    expect(levelled(given)).toEqual(expected)
  })
})
