'use client'
import { useSender } from '../../components/useSender'
import { send } from './send'
import { useWords } from './Words'

/** How everything in the portal is sent that somebody presses. */
export const useSending = <Answer = unknown>(onDone?: (answer: Answer) => void) => {
  const { language } = useWords()
  return useSender<Answer>((path, body, wish) => send(language, path, body, wish), onDone)
}
