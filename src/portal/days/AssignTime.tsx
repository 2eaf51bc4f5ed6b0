'use client'
import { Button, Group, Stack } from '@mantine/core'
import { useCallback, useRef, useState, type FormEvent } from 'react'
import { BLOCK, blocksIn, type Assigned, type NamedProject } from './assignments'
import type { Day } from './day'
import { PartOfDay, type DayPart } from './PartOfDay'
import { useAssign } from './useAssign'
import { duration } from '../kit/amounts'
import { Failure } from '../kit/Failure'
import { focusInstead } from '../../components/focus'
import { TakeBack } from '../kit/TakeBack'
import { useTakeBack } from '../kit/useTakeBack'
import { useWords, type Say } from '../kit/Words'
import * as W from './words'

interface Props {
  day: Pick<Day, 'date' | 'zone' | 'recorded'>
  /** The projects that the reader may put his time on. */
  projects: readonly NamedProject[]
}

const changedWords = (say: Say, { minutes, seconds }: Assigned, left: number): string =>
  minutes
    ? say(W.recordChanged({ minutes: duration(minutes * 60, say), seconds: duration(seconds, say), left }))
    : say(W.itStoodThereAlready)

/** Puts ten minutes, or a part of the day, on a project; ten seconds to take it back. */
export const AssignTime = ({ day, projects }: Props) => {
  const { say } = useWords()
  const blocks = blocksIn(day.recorded)
  const first = blocks[0] ?? 0
  const [part, setPart] = useState<DayPart>({ from: first, to: first + BLOCK, project: '' })
  const { assign, isBusy, isSending, isWaiting, isStale, failure } = useAssign(day)
  const button = useRef<HTMLButtonElement>(null)
  const over = useCallback(() => focusInstead(button.current), [])
  const { held: done, left, hold, drop } = useTakeBack<Assigned>(`assigned-${day.date}`, over)

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy()) return
    const { from, to, project } = part
    const assigned = await assign([
      {
        from: new Date(from).toISOString(),
        to: new Date(Math.max(to, from + BLOCK)).toISOString(),
        project: project || null,
      },
    ])
    if (assigned) hold(assigned)
  }
  const undo = async () => {
    if (!done) return
    const undone = !done.before.length || (await assign(done.before))
    if (!undone) return
    drop()
    over()
  }

  return (
    <form className="gw-no-print" data-testid="assign-form" onSubmit={(event) => void onSubmit(event)}>
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <PartOfDay part={part} onChange={setPart} blocks={blocks} projects={projects} zone={day.zone} />
          <Button
            ref={button}
            type="submit"
            variant="default"
            loading={isSending}
            // While it waits it keeps the focus, which a disabled button loses.
            data-disabled={isWaiting || undefined}
            aria-disabled={isWaiting || undefined}
            data-testid="assign-submit"
          >
            {isWaiting ? say(W.readingTheNewNumbers) : say(W.assign)}
          </Button>
        </Group>
        <Failure>{failure || (isStale ? say(W.itWasChanged) : '')}</Failure>
        {done ? (
          <TakeBack testid="assign-undo" onTakeBack={done.minutes ? () => void undo() : undefined}>
            {changedWords(say, done, left)}
          </TakeBack>
        ) : null}
      </Stack>
    </form>
  )
}
