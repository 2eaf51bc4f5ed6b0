import axe, { type ElementContext, type ImpactValue } from 'axe-core'
import type { Page } from 'playwright-core'

/** Parts of the admin that are ours; the rest is Payload's and only listed. */
const OURS = '[class^="gw-"], [class*=" gw-"]'
const SERIOUS: readonly ImpactValue[] = ['serious', 'critical']

interface Finding {
  rule: string
  target: string
  isOurs: boolean
}

/** Once what moves has come to rest: half faded in, everything is too pale. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // What was only just shown begins to move with the frame after.
    for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve))
    const moving = document
      .getAnimations()
      .filter((each) => each.playState === 'running' && each.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(moving.map((each) => each.finished.catch(() => undefined)))
  })

/**
 * axe in the page itself, of which only what is wrong comes back: the wrapper for Playwright opens a page beside each page that is looked at,
 * and hands all that is right over to it.
 */
const serious = async (page: Page): Promise<Finding[]> => {
  await atRest(page)
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async ({ ours, impacts }) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe }
      const whole: ElementContext = document
      const { violations } = await inPage.run(whole, { resultTypes: ['violations'], elementRef: true })
      return violations
        .filter(({ impact }) => impact && impacts.includes(impact))
        .flatMap(({ id, nodes }) =>
          nodes.map(({ target, element }) => ({
            rule: id,
            target: target.join(' '),
            isOurs: element?.closest(ours) != null,
          })),
        )
    },
    { ours: OURS, impacts: SERIOUS },
  )
}

const told = (found: readonly Finding[]): string[] => found.map(({ rule, target }) => `${rule}: ${target}`)

/** Serious findings of a page of the portal. */
export const findings = async (page: Page): Promise<string[]> => told(await serious(page))

/** Serious findings of a page of the admin: in our own parts, and in Payload's. */
export const adminFindings = async (page: Page): Promise<{ ours: string[]; payloads: string[] }> => {
  const found = await serious(page)
  return {
    ours: told(found.filter(({ isOurs }) => isOurs)),
    payloads: told(found.filter(({ isOurs }) => !isOurs)),
  }
}
