'use client'
import { duration } from './amounts'
import { useWords } from './Words'

/** A length by itself; within a sentence it is `duration`. Nothing is a dash. */
export const Duration = ({ seconds }: { seconds: number | null }) => {
  const { say } = useWords()
  return seconds === null ? '–' : duration(seconds, say)
}
