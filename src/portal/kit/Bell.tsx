'use client'
import { ActionIcon } from '@mantine/core'
import Link from 'next/link'
import { useWords } from './Words'
import * as W from './words'

/** The way to one's notices, and how many are new. */
export const Bell = ({ unread }: { unread: number }) => {
  const { say } = useWords()
  const label = unread ? say(W.noticesNew(unread)) : say(W.noticesNothingNew)
  return (
    <span className="gw-bell">
      <ActionIcon
        component={Link}
        href="/inbox"
        prefetch={false}
        variant="subtle"
        color="gray"
        size={44}
        aria-label={label}
        title={label}
        data-testid="bell"
      >
        <svg
          width="22"
          height="22"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          aria-hidden
        >
          <path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15z" strokeLinejoin="round" />
          <path d="M10 20.5a2.2 2.2 0 0 0 4 0" strokeLinecap="round" />
        </svg>
      </ActionIcon>
      {unread ? (
        <span className="gw-count" aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      ) : null}
    </span>
  )
}
