'use client'
import type { ReactNode } from 'react'
import { rowKeys } from '../../components/tableKeys'
import { useSay } from './useSay'
import * as W from './words'

/** A table that may be wider, or longer, than its place; the arrow keys scroll it too, J and K go from row to row. */
export const Scroll = ({ tall = false, children }: { tall?: boolean; children: ReactNode }) => {
  const { say } = useSay()
  return (
    <div
      className={tall ? 'gw-scroll gw-tall' : 'gw-scroll'}
      role="region"
      tabIndex={0}
      onKeyDown={rowKeys}
      aria-label={say(W.tableScrolls)}
    >
      {children}
    </div>
  )
}
