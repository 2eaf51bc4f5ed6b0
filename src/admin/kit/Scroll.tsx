'use client'
import type { ReactNode } from 'react'
import { useSay } from './useSay'

/** A table that may be wider, or longer, than its place; the arrow keys scroll it too. */
export const Scroll = ({ tall = false, children }: { tall?: boolean; children: ReactNode }) => {
  const { say } = useSay()
  return (
    <div
      className={tall ? 'gw-scroll gw-tall' : 'gw-scroll'}
      role="region"
      tabIndex={0}
      aria-label={say('Table, scrolls', '表格，可滚动')}
    >
      {children}
    </div>
  )
}
