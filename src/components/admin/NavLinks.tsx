'use client'
import { useSay } from './useSay'

/** Ways out of the admin: one's own pages, and what is published. Plain links, so that nothing of them is prefetched. */
export const NavLinks = () => {
  const { say } = useSay()
  return (
    <nav className="gw-nav" aria-label={say('Outside the admin', '管理后台之外')}>
      <a href="/">{say('My own pages', '我的页面')}</a>
      <a href="/privacy">{say('Privacy policy in force', '现行隐私政策')}</a>
    </nav>
  )
}
