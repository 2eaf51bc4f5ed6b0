import type { FlattenedField } from 'payload'
import { countName, countsInWords } from '../../src/jobs/counts'
import { nameOfCode } from '../../src/admin/kit/named'
import { viewTitle } from '../../src/admin/kit/viewTitle'
import { COUNT_NAMES, SWEPT } from '../../src/i18n/counts'
import { jobName } from '../../src/i18n/jobs'
import { labelIn } from '../../src/base/labels'
import { ADMIN_MOMENT } from '../../src/i18n/moments'
import { JOBS } from '../../src/jobs'
import { LETTER_STATES } from '../../src/letters/kinds'
import { BY_PEOPLE } from '../../src/record/written'
import { useApp } from '../support/app'

const CHINESE = /\p{Script=Han}/u

const deep = (fields: readonly FlattenedField[]): FlattenedField[] =>
  fields.flatMap((field) => [field, ...('flattenedFields' in field ? deep(field.flattenedFields) : [])])

describe('the words of the admin', () => {
  const app = useApp()
  const kinds = () => [...app.payload.config.collections, ...app.payload.config.globals]

  it('[G4] each view of our own says in its tab what it is, in both languages', () => {
    const { config } = app.payload
    const added = (views: object | undefined, before: string[]) =>
      Object.values(views ?? {}).flatMap((view: { path?: string; Component?: unknown } | undefined) =>
        view?.Component && view.path ? [[...before, ...view.path.split('/').filter(Boolean)]] : [],
      )
    const pages = [
      [],
      ...added(config.admin.components.views, []),
      ...config.collections.flatMap(({ slug, admin }) =>
        added(admin.components?.views?.edit, ['collections', slug, 'an-id']),
      ),
    ]
    expect(pages.length).toBeGreaterThan(4)
    const titles = pages.map((segments) => {
      const [en, zh] = [viewTitle(config, segments, 'en'), viewTitle(config, segments, 'zh')]
      expect([segments, en, zh]).toEqual([
        segments,
        expect.stringMatching(/^[A-Z][a-z ]+$/),
        expect.stringMatching(CHINESE),
      ])
      return en
    })
    expect(new Set(titles).size).toBe(titles.length)
    // What is Payload's is called by Payload.
    for (const path of ['account', 'collections/users', 'collections/users/an-id', 'globals/mail'])
      expect([path, viewTitle(config, path.split('/'), 'en')]).toEqual([path, undefined])
  })

  it('[B1] says beside each time how far it is from UTC; a calendar date has no time', () => {
    expect(ADMIN_MOMENT).toMatch(/'UTC'xxx$/)
    expect(app.payload.config.admin.dateFormat).toBe(ADMIN_MOMENT)
    const dates = kinds().flatMap(({ slug, flattenedFields }) =>
      deep(flattenedFields).flatMap((field) => {
        const { pickerAppearance, displayFormat } =
          field.type === 'date' ? (field.admin?.date ?? {}) : { displayFormat: '' }
        return field.type === 'date' ? [{ at: `${slug}.${field.name}`, pickerAppearance, displayFormat }] : []
      }),
    )
    expect(dates.length).toBeGreaterThan(100)
    const isDay = ({ pickerAppearance }: { pickerAppearance?: string | undefined }) =>
      pickerAppearance === 'dayOnly'
    // What says nothing of its own, as Payload's two stamps, is shown as the whole admin shows times.
    for (const each of dates)
      expect([each.at, each.displayFormat ?? ADMIN_MOMENT]).toEqual([
        each.at,
        isDay(each) ? 'yyyy-MM-dd' : ADMIN_MOMENT,
      ])
    expect(dates.filter(isDay).map(({ at }) => at)).toContain('employments.from')
  })

  it('[B1] says in Chinese and in English what a job counted, whatever it counts', () => {
    const { config } = app.payload
    const keys = [
      ...config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-')),
      ...Object.keys(COUNT_NAMES),
      ...Object.keys(LETTER_STATES),
      ...Object.keys(SWEPT).map((swept) => `screenshots: ${swept}`),
      'version 3',
      'data + media: MB',
    ]
    for (const key of keys) {
      const [zh, en] = [countName(config, key, 'zh'), countName(config, key, 'en')]
      expect([key, zh, CHINESE.test(zh)]).toEqual([key, zh, true])
      expect([key, en, CHINESE.test(en)]).toEqual([key, en, false])
    }
    expect(countsInWords(config, { screenshots: 4, 'screenshots: rows without a file': 1 }, 'zh')).toEqual([
      ['截屏', 4],
      ['截屏：没有文件的记录', 1],
    ])
    expect(
      countsInWords(config, { 'data + media: MB': 52_000, sent: 2, 'parts blacked out': 1 }, 'en'),
    ).toEqual([
      ['data + media, MB free', 52_000],
      ['Handed to the mail server', 2],
      ['Parts of pictures blacked out', 1],
    ])
    expect(countsInWords(config, null, 'zh')).toEqual([])
    for (const job of Object.keys(JOBS)) expect([job, CHINESE.test(jobName(job, 'zh'))]).toEqual([job, true])
  })

  it('says in a form nothing twice, and by its name in which language a text is written', () => {
    const doubled = kinds().flatMap(({ slug, flattenedFields }) =>
      deep(flattenedFields).flatMap((field) => {
        if (field.type !== 'group' || field.admin?.className === 'gw-named-within') return []
        const heading = labelIn(field.label, 'zh')
        const within = field.flattenedFields.map(({ label }) => labelIn(label, 'zh'))
        return heading && within.includes(heading) ? [`${slug}.${field.name}`] : []
      }),
    )
    expect(doubled).toEqual([])
    const { localization } = app.payload.config
    // Payload shows a bare code behind a field's label, unless this is a plain text.
    expect(localization && localization.locales.map(({ label }) => label)).toEqual(['中文', 'English'])
  })

  it('[B1] names the fields that were written by their labels, in both languages', async () => {
    const said = (slug: string | null, fields: string, language: 'en' | 'zh') =>
      nameOfCode(app.payload, 'fields', fields, language, { slug })
    expect(await said('teams', 'name company', 'zh')).toBe('名称、公司')
    expect(await said('teams', 'name company', 'en')).toBe('Name, Company')
    // One's own change of an address names no kind of row.
    expect(await said(null, 'email phone', 'zh')).toBe('邮箱、手机')
    const missing = kinds()
      .filter(({ slug }) => BY_PEOPLE.includes(slug))
      .flatMap(({ slug, flattenedFields }) =>
        flattenedFields
          .filter((field) => !['id', 'createdAt', 'updatedAt'].includes(field.name))
          .filter((field) => !CHINESE.test(labelIn(field.label || field.custom?.label, 'zh')))
          .map(({ name }) => `${slug}.${name}`),
      )
    expect(missing).toEqual([])
  })
})
