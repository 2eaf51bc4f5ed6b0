'use client'
import { useRef, useState } from 'react'
import type { Assigned, Assignment } from './assignments'
import type { Day } from './day'
import { useNewNumbers } from './useNewNumbers'
import { send } from '../kit/send'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'

/** Puts parts of a day on projects; the next waits until the page has the new numbers. */
export const useAssign = (day: Pick<Day, 'date'>) => {
  const { language } = useWords()
  const router = useCalmRouter()
  const [failure, setFailure] = useState('')
  const [isSending, setSending] = useState(false)
  const numbers = useNewNumbers(day)
  const pressed = useRef(false)

  const assign = async (assignments: Assignment[]): Promise<Assigned | null> => {
    pressed.current = true
    numbers.forget()
    setSending(true)
    const sent = await send<Assigned>(language, '/api/activity/assign', { date: day.date, assignments })
    pressed.current = false
    setSending(false)
    setFailure(sent.ok ? '' : sent.message)
    if (sent.ok) numbers.wait()
    router.refresh()
    return sent.ok ? sent.answer : null
  }
  const { isWaiting, isStale } = numbers
  // Pressed twice before the page has drawn the first time, both find it idle.
  const isBusy = () => isWaiting || pressed.current
  return { assign, isBusy, isSending, isWaiting, isStale, failure }
}
