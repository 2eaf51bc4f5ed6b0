'use client'
import { useAuth } from '@payloadcms/ui'
import { useSay } from './useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** HR's month, and the ways out of the admin: one's own pages, and what is published. Plain links, so that nothing of them is prefetched. */
export const NavLinks = () => {
  const { say } = useSay()
  const { user } = useAuth()
  const isHr = (user as { roles?: string[] } | null)?.roles?.includes('hr')
  return (
    <nav className="gw-nav" aria-label={say(W.outsideTheAdmin)}>
      {isHr ? <a href="/admin/recorded-time">{say(WORDS.recordedTime)}</a> : null}
      <a href="/">{say(W.myOwnPages)}</a>
      <a href="/privacy">{say(W.privacyPolicyInForce)}</a>
    </nav>
  )
}
