'use client'
import { useSender } from '../../components/useSender'
import { send } from './send'
import { useSay } from './useSay'

/** How everything in the admin is sent that somebody presses. */
export const useSending = <Answer = unknown>(onDone?: (answer: Answer) => void) => {
  const { language } = useSay()
  return useSender<Answer>((path, body, wish) => send(language, path, body, wish), onDone)
}
