'use client'
import { useState } from 'react'
import { send } from './send'
import { useSay } from './useSay'

/** Sends a form once; what went wrong is told in it, and by its code where another way leads on. */
export const useSending = <Answer>(onDone: (answer: Answer) => void) => {
  const { language } = useSay()
  const [failure, setFailure] = useState('')
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (path: string, body: object) => {
    if (busy) return
    setBusy(true)
    setFailure('')
    setCode('')
    const sent = await send<Answer>(language, path, body)
    setBusy(false)
    if (sent.ok) onDone(sent.answer)
    else {
      setFailure(sent.message)
      setCode(sent.code)
    }
  }
  return { failure, code, busy, submit }
}
