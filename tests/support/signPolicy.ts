import type { Person } from './app'

/** Signs a draft as a page does: what was shown is what is signed. A draft that cannot be shown is refused as it would be. */
export const signPolicy = async (by: Person, draft: string, more: object = {}) => {
  const shown = (await by.get(`/api/policies/${draft}/signing`)).body as { digest?: string }
  return by.post(`/api/policies/${draft}/sign`, { digest: shown.digest ?? '0'.repeat(64), ...more })
}

/** Has the assessment drafted from the terms, and writes what its notes ask for. */
export const weighPolicy = async (by: Person, draft: string) => {
  const drafted = await by.post(`/api/policies/${draft}/assessment`, { again: true })
  for (const locale of ['en', 'zh']) {
    const { assessment } = (await by.get(`/api/policies/${draft}?locale=${locale}&depth=0`)).body as {
      assessment?: { text?: string | null }
    }
    const text = assessment?.text?.replace(/\[\[[^\]]*\]\]/g, 'Needed, and said why.')
    if (text) await by.patch(`/api/policies/${draft}?locale=${locale}`, { assessment: { text } })
  }
  return drafted
}
