import path from 'node:path'
import { readdirSync, readFileSync } from 'node:fs'
import wordsLoader from '../../scripts/lib/wordsLoader.cjs'

const given = (file: string, source: string): string =>
  (wordsLoader as (this: object, source: string) => string).call(
    { resourcePath: path.resolve(file), addDependency: () => undefined },
    source,
  )

describe('labels of a page', () => {
  it('are those that it says, in the place of the dictionary of its area', () => {
    const page = "import * as W from './words'\nexport const a = say(W.allDays)\n"
    expect(given('src/portal/days/A.tsx', page)).toContain("allDays: { en: 'All days', zh: '全部日期' }")
    expect(given('src/portal/days/A.tsx', page)).not.toMatch(/words'|allLooks/)
    expect(given('src/portal/days/A.tsx', page.replace('allDays', 'nothingCalledSo'))).toContain("'./words'")
  })

  it('are found for every file', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    )
    const sources = files.map(
      (name) => [path.join('src', name), readFileSync(path.join('src', name), 'utf8')] as const,
    )
    const saying = sources.filter(([, source]) => source.includes('import * as W from'))
    expect(saying.length).toBeGreaterThan(200)
    expect(saying.filter(([file, source]) => given(file, source).includes('import * as W from'))).toEqual([])
  })
})
