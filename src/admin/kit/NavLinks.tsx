'use client'
import { useAuth } from '@payloadcms/ui'
import { useSay } from './useSay'
import { WORDS } from '../../i18n/words'

/** HR's month, and the ways out of the admin: one's own pages, and what is published. Plain links, so that nothing of them is prefetched. */
export const NavLinks = () => {
  const { say } = useSay()
  const { user } = useAuth()
  const isHr = (user as { roles?: string[] } | null)?.roles?.includes('hr')
  return (
    <nav className="gw-nav" aria-label={say('Outside the admin', '管理后台之外')}>
      {isHr ? <a href="/admin/recorded-time">{say(WORDS.recordedTime)}</a> : null}
      <a href="/">{say('My own pages', '我的页面')}</a>
      <a href="/privacy">{say('Privacy policy in force', '现行隐私政策')}</a>
    </nav>
  )
}
