import { workbookParts, zipOf } from '../support/workbook'
import { asking, form, once, type Attack } from './sender'

const sheetOf = async (content: string): Promise<Buffer> => {
  const parts = workbookParts([['name'], ['x']])
  const sheet = parts.find(({ name }) => name.includes('sheet1'))
  if (!sheet) throw new Error('a workbook without a sheet')
  return zipOf([...parts.filter((part) => part !== sheet), { ...sheet, content }])
}
const deep = once(() =>
  sheetOf(`<worksheet>${Array.from({ length: 1_000_000 }, (_, i) => `<a${i.toString(36)}>`).join('')}`),
)
const long = once(() => sheetOf(`<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(2_000_000)}`))
/** Six hundred megabytes of one letter, half a megabyte of archive. */
const inflated = once(() => sheetOf(`<worksheet>${'a'.repeat(500_000_000)}`))
const wide = once(() => `name${',x'.repeat(2_500_000)}\nx`)
const blank = once(() => `name${','.repeat(5_000_000)}\nx`)
const tall = once(() => `name,team\n${'Somebody Else,A Team\n'.repeat(250_000)}`)

const read = (name: string, file: () => Promise<Buffer | string>): Attack => ({
  name,
  send: async (ask) => ask('POST', '/api/imports/read', form('file', await file())),
})

/** What HR may send, at its worst. @param company whose people it brings in. */
export const hr = (company: string): readonly Attack[] => [
  read('a workbook of tags in each other', deep),
  read('a workbook of two million rows', long),
  read('a workbook that unfolds to 500 MB', inflated),
  read('two and a half million columns', wide),
  read('five million blank columns', blank),
  read('a quarter of a million people', tall),
  {
    name: 'a list to check',
    send: async (ask) =>
      ask(
        'POST',
        '/api/imports/check',
        form('file', await tall(), {
          plan: JSON.stringify({ columns: { name: 0 }, company, from: '2026-04-01' }),
        }),
      ),
  },
  {
    name: 'every row at once',
    send: (ask) => ask('PATCH', asking('/api/teams', [['where[id][exists]', 'true']]), { name: 'All' }),
  },
  {
    name: 'a list of all teams away',
    send: (ask) => ask('DELETE', asking('/api/teams', [['where[name][like]', 'a b c d e f g']])),
  },
  {
    name: 'a team of a long name',
    send: (ask) => ask('POST', '/api/teams', { name: 'x'.repeat(90_000), company }),
  },
  {
    name: 'a notice of a megabyte',
    send: (ask) => ask('POST', '/api/notices', { title: { en: 'x' }, body: { en: 'x'.repeat(900_000) } }),
  },
  {
    name: 'invitations for five hundred',
    send: (ask) => ask('POST', '/api/people/invitations', { people: Array(501).fill('1') }),
  },
  {
    name: 'people as a table',
    send: (ask) => ask('GET', '/api/activity-days/csv?from=2000-01-01&to=2026-11-30'),
  },
  {
    name: 'the log by words',
    send: (ask) =>
      ask(
        'GET',
        asking('/api/audit-log', [
          ['where[what][like]', 'a b c d e f g h i j k l m n o p'],
          ['limit', '100'],
        ]),
      ),
  },
  { name: 'a list in the admin', send: (ask) => ask('GET', '/admin/collections/users?limit=100&search=a') },
]
