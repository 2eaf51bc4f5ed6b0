'use client'
import { useState } from 'react'
import { send } from './send'
import { useSay } from './useSay'

/** Sends a form once; what went wrong is told in it. */
export const useSending = <Answer>(onDone: (answer: Answer) => void) => {
  const { language } = useSay()
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (path: string, body: object) => {
    if (busy) return
    setBusy(true)
    setFailure('')
    const sent = await send<Answer>(language, path, body)
    setBusy(false)
    if (sent.ok) onDone(sent.answer)
    else setFailure(sent.message)
  }
  return { failure, busy, submit }
}
