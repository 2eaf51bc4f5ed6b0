'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { askAgain } from './askAgain'
import { askingAgain } from './payloadWrites'
import { useSay } from './useSay'

/** Around every page of the admin: what Payload's own forms send goes through here. */
export const Unsent = ({ children }: { children: ReactNode }) => {
  const { language } = useSay()
  const current = useRef(language)
  useEffect(() => {
    current.current = language
  }, [language])
  useEffect(() => {
    const plain = window.fetch
    window.fetch = askingAgain(
      (...asked) => plain.apply(window, asked),
      askAgain,
      () => current.current,
    )
    return () => {
      window.fetch = plain
    }
  }, [])
  return children
}
