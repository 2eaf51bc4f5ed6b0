'use client'
import dynamic from 'next/dynamic'

/** Comes once the page is there: most pages have none to show. */
export const PolicyPopup = dynamic(() => import('./PolicyAsked').then((file) => file.PolicyAsked), {
  ssr: false,
})
