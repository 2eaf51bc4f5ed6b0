import { isBrowser, keepOf, type Window } from '../../titles/keep'

interface Stretch {
  start: number
  end: number
}
/** What a browser's own watcher saw: the page in front of it, and whether its window was private. */
interface Tab extends Stretch {
  data: Record<string, unknown>
}

/** Whether any of the stretches shares a moment with another. */
const meets = (stretches: readonly Stretch[]): ((other: Stretch) => boolean) => {
  const sorted = [...stretches].sort((a, b) => a.start - b.start)
  let latest = -Infinity
  const endsBy = sorted.map(({ end }) => (latest = Math.max(latest, end)))
  return ({ start, end }) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as Stretch).start < end) low = middle + 1
      else high = middle
    }
    return low > 0 && (endsBy[low - 1] as number) > start
  }
}

const never = () => false

/**
 * What of a window's title may be kept in a stretch of time, as the agent keeps it where it watches itself: of a browser whose private
 * windows may write no mark, only what its own watcher saw meanwhile in a window that is not private.
 */
export const titlesShownBy = (
  tabs: readonly Tab[],
): ((window: Window, ofBrowser?: boolean) => (part: Stretch) => string) => {
  const isHidden = meets(tabs.filter(({ data }) => data.incognito === true))
  const open = new Map<string, Tab[]>()
  for (const tab of tabs) {
    const { title, incognito } = tab.data
    if (typeof title !== 'string' || !title || incognito === true) continue
    const known = open.get(title)
    if (known) known.push(tab)
    else open.set(title, [tab])
  }
  const known = new Map<string, (part: Stretch) => boolean>()
  /** The name of the browser follows the page's title, in whatever way. */
  const vouchesFor = (title: string): ((part: Stretch) => boolean) => {
    const before = known.get(title)
    if (before) return before
    const pages: Tab[] = []
    for (let length = title.length; open.size && length > 0; length--)
      pages.push(...(open.get(title.slice(0, length)) ?? []))
    const found = pages.length ? meets(pages) : never
    known.set(title, found)
    return found
  }
  return (window, ofBrowser = isBrowser(window)) => {
    if (!ofBrowser) {
      const { title } = keepOf(window)
      return () => title
    }
    const isVouched = vouchesFor(window.title)
    const shown = { vouched: keepOf(window, true).title, unknown: keepOf(window).title }
    return (part) => (isHidden(part) ? '' : isVouched(part) ? shown.vouched : shown.unknown)
  }
}
