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

interface Props {
  day: Pick<Day, 'date' | 'zone' | 'recorded'>
  /** The projects that the reader may put his time on. */
  projects: readonly NamedProject[]
}

const changedWords = (say: Say, { minutes, seconds }: Assigned, left: number): string =>
  minutes
    ? say(
        `${duration(minutes * 60, say)} with a record changed, in which you were active for ${duration(seconds, say)}; the list counts the active time. ${left} s to undo it.`,
        `已更改 ${duration(minutes * 60, say)}有记录的时间，其中活跃 ${duration(seconds, say)}；列表只计活跃时间。${left} 秒内可撤销。`,
      )
    : say('It stood there already; nothing was changed.', '原已如此，没有更改。')

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
            {isWaiting ? say('Reading the new numbers', '正在读取新的数字') : say('Assign', '归入')}
          </Button>
        </Group>
        <Failure>
          {failure ||
            (isStale
              ? say(
                  'It was changed, but this page still shows the numbers from before. Reload it.',
                  '已更改，但本页仍显示之前的数字，请刷新页面。',
                )
              : '')}
        </Failure>
        {done ? (
          <TakeBack testid="assign-undo" onTakeBack={done.minutes ? () => void undo() : undefined}>
            {changedWords(say, done, left)}
          </TakeBack>
        ) : null}
      </Stack>
    </form>
  )
}
