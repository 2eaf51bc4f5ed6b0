'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { bringsPage } from './bringsPage'
import './underWay.css'
import { useWords } from './Words'
import * as W from './words'

/** After this the page does not come any more. Milliseconds. */
const PATIENCE = 30_000

const pressedLink = (event: MouseEvent): HTMLAnchorElement | null => {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  return isPlain && event.target instanceof Element ? event.target.closest('a[href]') : null
}

/** Says at once that the page that a link leads to is on its way, until it is there: what was pressed may have gone with a menu. */
export const UnderWay = () => {
  const { say } = useWords()
  const [from, setFrom] = useState<string | null>(null)
  const here = `${usePathname()}?${useSearchParams().toString()}`

  useEffect(() => {
    const press = (event: MouseEvent) => {
      const link = pressedLink(event)
      if (!link) return
      const isElsewhere = link.hasAttribute('download') || !['', '_self'].includes(link.target)
      if (bringsPage({ to: link, isElsewhere }, window.location)) setFrom(here)
    }
    // Before a link takes the press for itself.
    document.addEventListener('click', press, true)
    return () => document.removeEventListener('click', press, true)
  }, [here])
  useEffect(() => {
    if (from === null) return
    const timer = setTimeout(() => setFrom(null), from === here ? PATIENCE : 0)
    return () => clearTimeout(timer)
  }, [from, here])

  return from === here ? (
    <div
      className="gw-under-way"
      role="progressbar"
      aria-label={say(W.pageOnItsWay)}
      data-testid="under-way"
    />
  ) : null
}
