'use client'
import { useEffect, useRef, useState } from 'react'
import type { Both } from '../../base/labels'
import { Coming } from '../../components/Coming'
import { read } from './send'
import { useSending } from './useSending'
import { useSay } from './useSay'
import * as W from './words'

interface Notice {
  id: string
  titles: Both
  url: string | null
  at: string
  readAt: string | null
}

const SHOWN = 8

/** One's notices from anywhere in the admin: how many are new, and the newest of them. */
export const AdminBell = () => {
  const { say, language } = useSay()
  const { run } = useSending()
  const [state, setState] = useState<{ unread: number; notices: Notice[] } | null>(null)
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    void read<{ unread: number; notices: Notice[] }>(language, '/api/notices/own').then((asked) => {
      if (asked.ok) setState(asked.answer)
    })
  }, [language])
  useEffect(() => {
    const close = (event: MouseEvent | KeyboardEvent) => {
      const isKey = event instanceof KeyboardEvent
      const isWithin = menu.current?.contains(isKey ? document.activeElement : (event.target as Node))
      if (isKey ? event.key !== 'Escape' : isWithin) return
      menu.current?.removeAttribute('open')
      // What had the focus is hidden now.
      if (isKey && isWithin) menu.current?.querySelector('summary')?.focus()
    }
    document.addEventListener('click', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('click', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  const unread = state?.unread ?? 0
  const label = unread ? say(W.noticesNew(unread)) : say(W.noticesNothingNew)
  const open = async (notice: Notice) => {
    if (!notice.readAt) await run('/api/notices/read', { notices: [notice.id] })
    window.location.assign(notice.url ?? '/inbox')
  }
  return (
    <details ref={menu} className="gw-bell">
      <summary aria-label={label} title={label} data-testid="admin-bell">
        <svg
          width="20"
          height="20"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          aria-hidden
        >
          <path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15z" strokeLinejoin="round" />
          <path d="M10 20.5a2.2 2.2 0 0 0 4 0" strokeLinecap="round" />
        </svg>
        {unread ? <span className="gw-bell-count">{unread > 99 ? '99+' : unread}</span> : null}
      </summary>
      <div className="gw-bell-list">
        {state === null ? (
          <Coming said={say(W.loading)} />
        ) : state.notices.length ? (
          <ul>
            {state.notices.slice(0, SHOWN).map((notice) => (
              <li key={notice.id} data-unread={notice.readAt ? undefined : true}>
                <a
                  href={notice.url ?? '/inbox'}
                  onClick={(event) => {
                    event.preventDefault()
                    void open(notice)
                  }}
                >
                  {notice.titles[language]}
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <p className="gw-hint">{say(W.nothingYet)}</p>
        )}
        <a href="/inbox">{say(W.allNotices)}</a>
      </div>
    </details>
  )
}
