import { flattenAllFields, type Field } from 'payload'
import { byAct, byServer, secret, text } from '../../src/fields/common'
import { nonePersonal, notPersonal, toldOf } from '../../src/fields/notPersonal'
import { both } from '../../src/base/labels'

const field = (name: string): Field => text(name, both(name, name))
const told = (...fields: Field[]): Record<string, string | null> =>
  Object.fromEntries(toldOf(flattenAllFields({ fields })).map(({ path, why }) => [path, why]))

describe('what a field says of itself', () => {
  it('is that it is personal, where it says nothing, or nothing that can be read', () => {
    expect(told(field('a'), notPersonal('', field('b')), notPersonal('  ', field('c')))).toEqual({
      a: null,
      b: null,
      c: null,
    })
  })

  it('is its reason, whatever else is laid on the field, before or after', () => {
    const marks = [byServer, byAct, secret]
    for (const mark of marks) {
      expect(told(mark(notPersonal('counts', field('a'))))).toEqual({ a: 'counts' })
      expect(told(notPersonal('counts', mark(field('a'))))).toEqual({ a: 'counts' })
    }
    expect(notPersonal('counts', byAct(field('a')))).toMatchObject({ custom: { byAct: true } })
  })

  it('is handed on by what only lays fields out, however deep', () => {
    const laidOut: Field[] = [
      { type: 'row', fields: [field('a'), { type: 'collapsible', label: 'b', fields: [field('b')] }] },
      { type: 'group', fields: [field('c')] },
      { type: 'tabs', tabs: [{ label: 'd', fields: [field('d')] }] },
    ]
    expect(told(...laidOut)).toEqual({ a: null, b: null, c: null, d: null })
    expect(told(...laidOut.map((each) => notPersonal('counts', each)))).toEqual({
      a: 'counts',
      b: 'counts',
      c: 'counts',
      d: 'counts',
    })
  })

  it('holds for all that stands in a group, a list or a named tab', () => {
    const holders: Field[] = [
      { name: 'group', type: 'group', fields: [{ type: 'row', fields: [field('a')] }] },
      { name: 'list', type: 'array', fields: [{ name: 'in', type: 'group', fields: [field('a')] }] },
      { type: 'tabs', tabs: [{ name: 'tab', fields: [field('a')] }] },
    ]
    expect(told(...holders)).toEqual({ 'group.a': null, 'list.in.a': null, 'tab.a': null })
    expect(told(...nonePersonal('counts', holders))).toEqual({
      'group.a': 'counts',
      'list.in.a': 'counts',
      'tab.a': 'counts',
    })
  })

  it('is its own in a list or a group that says another or nothing', () => {
    const own = notPersonal('its own', field('b'))
    expect(told(...nonePersonal('of all', [field('a'), own]))).toEqual({ a: 'of all', b: 'its own' })
    const group: Field = { name: 'group', type: 'group', fields: [field('a'), own] }
    expect(told(group)).toEqual({ 'group.a': null, 'group.b': 'its own' })
    expect(told(notPersonal('of all', group))).toEqual({ 'group.a': 'of all', 'group.b': 'its own' })
  })

  it('is one answer for blocks, whatever they are made of', () => {
    const blocks: Field = {
      name: 'blocks',
      type: 'blocks',
      blocks: [{ slug: 'note', fields: [notPersonal('counts', field('a'))] }],
    }
    expect(told(blocks)).toEqual({ blocks: null })
    expect(told(notPersonal('counts', blocks))).toEqual({ blocks: 'counts' })
  })

  it('is known of what Payload adds to a row and to an entry of a list, and to nothing else', () => {
    const id = field('id')
    const added = told(
      id,
      field('createdAt'),
      field('updatedAt'),
      { name: 'list', type: 'array', fields: [id, field('createdAt')] },
      { name: 'group', type: 'group', fields: [id, field('updatedAt')] },
    )
    expect(added).toEqual({
      id: expect.any(String) as string,
      createdAt: expect.any(String) as string,
      updatedAt: expect.any(String) as string,
      'list.id': expect.any(String) as string,
      'list.createdAt': null,
      'group.id': null,
      'group.updatedAt': null,
    })
    // Of accounts and files, which are somebody's.
    const names = ['hash', 'salt', 'sessions', 'loginAttempts', 'filename', 'url', 'mimeType']
    expect(new Set(Object.values(told(...names.map(field))))).toEqual(new Set([null]))
  })
})
