'use client'
import { useState, type KeyboardEvent } from 'react'
import { REASON } from '../base/reason'

/**
 * A reason while it is typed.
 * @param least characters that its door asks for.
 */
export const useReason = (least: number = REASON.least) => {
  const [typed, setTyped] = useState('')
  const given = typed.trim()
  return { typed, setTyped, given, isEnough: given.length >= least }
}

/** In several lines Enter begins another; with Ctrl, or the Mac's own key, it sends the form. */
export const sendByKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
}
