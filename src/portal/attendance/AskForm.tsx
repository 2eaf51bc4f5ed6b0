'use client'
import { Button, Stack, Text } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { calendarDay } from '../kit/time'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props {
  testid: string
  path: string
  date: string
  /** What is sent; null while something is left out. */
  wish: object | null
  onDone: () => void
  children: ReactNode
}

/** A form by which something is asked about a day. */
export const AskForm = ({ testid, path, date, wish, onDone, children }: Props) => {
  const { say, language } = useWords()
  const { busy, failure, run } = useSending(onDone)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) void run(path, wish)
  }
  return (
    <form onSubmit={submit} data-testid={testid}>
      <Stack gap="sm">
        <Text c="dimmed">{say(W.onDay(calendarDay(date, language)))}</Text>
        {children}
        <Failure>{failure}</Failure>
        <Button type="submit" loading={busy} disabled={!wish} data-testid={`${testid}-submit`}>
          {say(W.askForThis)}
        </Button>
      </Stack>
    </form>
  )
}
