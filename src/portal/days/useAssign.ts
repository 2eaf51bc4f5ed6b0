'use client'
import { useRef } from 'react'
import type { Assigned, Assignment } from './assignments'
import type { Day } from './day'
import { isSignedOut } from '../../components/request'
import { useNewNumbers } from './useNewNumbers'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'

/** Puts parts of a day on projects; the next waits until the page has the new numbers. */
export const useAssign = (day: Pick<Day, 'date'>) => {
  const router = useCalmRouter()
  const { busy: isSending, failure, run } = useSending()
  const numbers = useNewNumbers(day)
  const pressed = useRef(false)

  const assign = async (assignments: Assignment[]): Promise<Assigned | null> => {
    pressed.current = true
    numbers.forget()
    const sent = await run<Assigned>('/api/activity/assign', { date: day.date, assignments })
    pressed.current = false
    if (sent.ok) numbers.wait()
    if (!isSignedOut(sent)) router.refresh()
    return sent.ok ? sent.answer : null
  }
  const { isWaiting, isStale } = numbers
  // Pressed twice before the page has drawn the first time, both find it idle.
  const isBusy = () => isWaiting || pressed.current
  return { assign, isBusy, isSending, isWaiting, isStale, failure }
}
