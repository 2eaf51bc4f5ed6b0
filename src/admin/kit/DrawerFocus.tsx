'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect, useState, type ReactNode } from 'react'
import { openersOfDrawers } from './openers'

/**
 * Around every page of the admin: what opened a drawer has the focus again once that is left. Payload's own drawers go back to what had it
 * when they were drawn, which is a field of theirs where one took it at once, and nothing where the entry of a menu opened them.
 */
export const DrawerFocus = ({ children }: { children: ReactNode }) => {
  const { modalState } = useModal()
  const [openers] = useState(openersOfDrawers)
  useEffect(() => {
    document.addEventListener('click', openers.onClick, true)
    return () => document.removeEventListener('click', openers.onClick, true)
  }, [openers])
  useEffect(() => openers.onChange(Object.values(modalState)), [openers, modalState])
  return children
}
