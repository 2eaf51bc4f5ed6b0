import type { ServerProps } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { NotInPolicy } from '../../../src/admin/viewings/NotInPolicy'
import { STANDARD_TERMS, useApp } from '../../support/app'
import { worked } from '../../support/workTerms'

const app = useApp()

const shown = async (category: string, language: 'en' | 'zh' = 'en'): Promise<string> => {
  const props = { category, payload: app.payload, i18n: { language } } as unknown as ServerProps & {
    category: string
  }
  const element = await NotInPolicy(props)
  return element ? renderToStaticMarkup(element) : ''
}

describe('a list of what the policy in force does not name', () => {
  it('says so, and where it could be named; named, it says nothing', async () => {
    await app.publish([...STANDARD_TERMS])
    expect(await shown('punches')).toContain('No punches are collected')
    expect(await shown('punches')).toContain('/admin/collections/policies')
    expect(await shown('shifts', 'zh')).toContain('当前不收集')
    await app.publish([...STANDARD_TERMS, worked('punches')])
    expect(await shown('punches')).toBe('')
    expect(await shown('shifts')).toContain('are collected')
  })
})
