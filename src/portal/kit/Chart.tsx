'use client'
import dynamic from 'next/dynamic'

/** Columns, whose script is as large as that of a whole page: it comes once the page is there, and the room for it is kept. */
export const Chart = dynamic(() => import('./Columns').then(({ Columns }) => Columns), {
  ssr: false,
  loading: () => <div aria-hidden style={{ height: 220 }} />,
})
