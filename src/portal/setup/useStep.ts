'use client'
import { useState } from 'react'
import { FIRST_STEPS, type FirstStep } from '../../i18n/firstSteps'
import { send, type Sent } from '../kit/send'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'

/** The step after this one; after the last, the overview. */
export const nextOf = (step: FirstStep): string => {
  const next = FIRST_STEPS[FIRST_STEPS.indexOf(step) + 1]
  return next ? `/setup/${next}` : '/setup'
}

/** Saves a step through the doors of what it sets, marks it done, and goes on to the next. */
export const useStep = (step: FirstStep) => {
  const { language } = useWords()
  const router = useCalmRouter()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const finish = async (...saves: (() => Promise<Sent<unknown>>)[]): Promise<void> => {
    if (busy) return
    setBusy(true)
    setFailure('')
    const mark = () => send(language, '/api/first-steps', { steps: [step], done: true })
    for (const save of [...saves, mark]) {
      const sent = await save()
      if (sent.ok) continue
      setBusy(false)
      setFailure(sent.message)
      return
    }
    router.go(nextOf(step))
  }
  return { busy, failure, finish }
}
