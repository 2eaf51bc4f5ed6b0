'use client'
import { useEffect, useState } from 'react'
import { request } from '../../components/request'
import { useWords } from './Words'

/** So long nothing is typed before it is asked. Milliseconds. */
const PAUSE = 400

/**
 * What a door answers to what is being typed; nobody pressed anything, so where there is no answer nothing is said: whoever sends the form is
 * told why.
 * @param draft null while something is left out
 */
export const useAnswer = <Answer>(path: string, draft: object | null): Answer | null => {
  const { language } = useWords()
  const [answered, setAnswered] = useState<{ to: string; answer: Answer } | null>(null)
  const asked = draft ? JSON.stringify(draft) : ''
  useEffect(() => {
    if (!asked) return
    let isStale = false
    const timer = setTimeout(() => {
      const body = JSON.parse(asked) as object
      void request<Answer>({ language, path, body }).then((sent) => {
        if (sent.ok && !isStale) setAnswered({ to: asked, answer: sent.answer })
      })
    }, PAUSE)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [asked, language, path])
  return answered?.to === asked ? answered.answer : null
}
