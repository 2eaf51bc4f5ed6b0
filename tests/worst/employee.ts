import sharp from 'sharp'
import { asking, form, noise, once, type Attack } from './sender'

const many = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i))
const someId = (i: number): string => String(100_000 + i)
const words = many(16, (i) => `word${i}`).join(' ')
const get =
  (url: string): Attack['send'] =>
  (ask) =>
    ask('GET', url)

const LISTS = ['users', 'screenshots', 'activity', 'activity-days', 'audit-log', 'teams', 'employments']

const filters = (path: string): Attack[] => [
  { name: `${path}: every row`, send: get(asking(path, [['limit', '0']])) },
  {
    name: `${path}: without pages`,
    send: get(
      asking(path, [
        ['pagination', 'false'],
        ['limit', '100000'],
      ]),
    ),
  },
  {
    name: `${path}: as many as may be, as deep as may be`,
    send: get(
      asking(path, [
        ['limit', '100'],
        ['depth', '2'],
      ]),
    ),
  },
  { name: `${path}: deeper`, send: get(asking(path, [['depth', '10']])) },
  {
    name: `${path}: as many words as may be`,
    send: get(
      asking(path, [
        ['where[or][0][id][exists]', 'true'],
        ['where[or][1][name][like]', words],
      ]),
    ),
  },
  {
    name: `${path}: five hundred conditions`,
    send: get(
      asking(
        path,
        many(500, (i) => [`where[or][${i}][id][equals]`, someId(i)] as const),
      ),
    ),
  },
  {
    name: `${path}: ten thousand ids`,
    send: get(asking(path, [['where[id][in]', many(1_500, someId).join(',')]])),
  },
  { name: `${path}: a far page`, send: get(asking(path, [['page', '1000000000']])) },
  {
    name: `${path}: sorted by all`,
    send: get(asking(path, [['sort', many(60, (i) => `-field${i}`).join(',')]])),
  },
]

const moving = once(() =>
  sharp(Buffer.alloc(64 * 64 * 3 * 2_000), {
    raw: { width: 64, height: 64 * 2_000, channels: 3, pageHeight: 64 },
  })
    .webp()
    .toBuffer(),
)
const large = once(() =>
  sharp({
    create: { width: 12_000, height: 12_000, channels: 3, background: '#b42' },
    limitInputPixels: false,
  })
    .png()
    .toBuffer(),
)

/** What somebody who has signed in may send, at its worst. @param id one’s own. */
export const employee = (id: string): readonly Attack[] => [
  ...LISTS.flatMap((slug) => filters(`/api/${slug}`)),
  { name: 'an address of sixty thousand letters', send: get(`/api/users?${'a=b&'.repeat(15_000)}`) },
  { name: 'pages with long addresses', send: get(`/time?${'where[or][0]=1&'.repeat(600)}`) },
  { name: 'a body of brackets', send: (ask) => ask('POST', '/api/account/settings', '['.repeat(400_000)) },
  {
    name: 'a body of one megabyte',
    send: (ask) => ask('POST', '/api/account/settings', { name: 'x'.repeat(1_000_000) }),
  },
  {
    name: 'guesses at one’s own password',
    send: (ask) => ask('POST', '/api/account/reauth', { password: 'p'.repeat(200) }),
  },
  {
    name: 'guesses at a name',
    send: (ask) => ask('POST', '/api/sign-in', { name: `n${Math.random()}`, password: 'p'.repeat(200) }),
  },
  {
    name: 'a portrait of two thousand frames',
    send: async (ask) => ask('POST', `/api/users/${id}/picture`, form('image', await moving())),
  },
  {
    name: 'a portrait of 144 million pixels',
    send: async (ask) => ask('POST', `/api/users/${id}/picture`, form('image', await large())),
  },
  {
    name: 'a portrait of five megabytes',
    send: async (ask) => ask('POST', `/api/users/${id}/picture`, form('image', noise(5))),
  },
  {
    name: 'somebody else’s list',
    send: (ask) => ask('POST', '/api/imports/read', form('file', 'name\nAnn')),
  },
  { name: 'people of one letter', send: get('/api/people/search?q=a') },
  { name: 'people of a hundred thousand letters', send: get(`/api/people/search?q=${'a'.repeat(11_000)}`) },
  { name: 'the own data', send: get('/account') },
  { name: 'a page of the admin', send: get('/admin/collections/users?limit=100000') },
]
