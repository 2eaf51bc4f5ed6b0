'use client'
import { FIRST_STEPS, type FirstStep } from '../../i18n/firstSteps'
import type { Sent } from '../../components/request'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'

/** The step after this one; after the last, the overview. */
export const nextOf = (step: FirstStep): string => {
  const next = FIRST_STEPS[FIRST_STEPS.indexOf(step) + 1]
  return next ? `/setup/${next}` : '/setup'
}

/** Saves a step through the doors of what it sets, marks it done, and goes on to the next. */
export const useStep = (step: FirstStep) => {
  const router = useCalmRouter()
  const { busy, failure, run, together, leave } = useSending()
  const finish = (...saves: (() => Promise<Sent<unknown>>)[]): Promise<void> =>
    together(async () => {
      const mark = () => run('/api/first-steps', { steps: [step], done: true })
      for (const save of [...saves, mark]) if (!(await save()).ok) return
      leave(() => router.go(nextOf(step)))
    })
  return { busy, failure, run, finish }
}
