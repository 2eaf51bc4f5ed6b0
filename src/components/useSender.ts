'use client'
import { useState } from 'react'
import type { Asked, Sent } from './request'

export type Send = <Answer = unknown>(
  path: string,
  body?: object,
  wish?: Pick<Asked, 'method' | 'said'>,
) => Promise<Sent<Answer>>

/**
 * What a form knows of what it sends: whether an answer is waited for, and what went wrong, in a sentence, by its code and by the name of the
 * field that it is about; empty for none.
 * @param onDone with each answer that is a yes.
 */
export const useSender = <Answer = unknown>(send: Send, onDone?: (answer: Answer) => void) => {
  const [failure, fail] = useState('')
  const [code, setCode] = useState('')
  const [field, setField] = useState('')
  const [waiting, setWaiting] = useState(0)
  const [isLeaving, setLeaving] = useState(false)

  /** Several steps that are waited for as one. */
  const together = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    setWaiting((before) => before + 1)
    try {
      return await work()
    } finally {
      setWaiting((before) => before - 1)
    }
  }
  const run = <Own extends Answer = Answer>(...[path, body, wish]: Parameters<Send>): Promise<Sent<Own>> =>
    together(async () => {
      fail('')
      setCode('')
      setField('')
      const sent = await send<Own>(path, body, wish)
      if (sent.ok) onDone?.(sent.answer)
      else {
        fail(sent.message)
        setCode(sent.code)
        setField(sent.field ?? '')
      }
      return sent
    })
  /** Goes on to another page; until that is there, nothing can be pressed here. */
  const leave = (to: string | (() => void)): void => {
    setLeaving(true)
    if (typeof to === 'string') window.location.assign(to)
    else to()
  }
  return { busy: waiting > 0 || isLeaving, failure, code, field, run, together, fail, leave }
}
