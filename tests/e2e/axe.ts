import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Parts of the admin that are ours; the rest is Payload's and only listed. */
const OURS = ['[class^="gw-"]', '[class*=" gw-"]']

const serious = async (builder: AxeBuilder): Promise<string[]> => {
  const { violations } = await builder.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** Serious findings of a page of the portal. */
export const findings = (page: Page): Promise<string[]> => serious(new AxeBuilder({ page }))

/** Serious findings of a page of the admin: in our own parts, and in Payload's. */
export const adminFindings = async (page: Page): Promise<{ ours: string[]; payloads: string[] }> => {
  const all = await serious(new AxeBuilder({ page }))
  const present = []
  for (const selector of OURS) if (await page.locator(selector).count()) present.push(selector)
  if (!present.length) return { ours: [], payloads: all }
  const ours = await serious(
    present.reduce((builder, each) => builder.include(each), new AxeBuilder({ page })),
  )
  return { ours, payloads: all.filter((each) => !ours.includes(each)) }
}
