'use client'
import { useLinkStatus } from 'next/link'
import '../../components/coming.css'

/** In a link: that the page it leads to is on its way, where that takes a while. */
export const Going = () => {
  const { pending } = useLinkStatus()
  return pending ? (
    <span className="gw-going" aria-hidden>
      …
    </span>
  ) : null
}
