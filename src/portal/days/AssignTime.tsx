'use client'
import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react'
import type { Day } from './day'
import { duration } from '../kit/amounts'
import { Failure } from '../kit/Failure'
import { focusInstead } from '../kit/keepFocus'
import { send } from '../kit/send'
import { TakeBack } from '../kit/TakeBack'
import { clockIn } from '../kit/time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useTakeBack } from '../kit/useTakeBack'
import { useWords } from '../kit/Words'

const BLOCK = 600_000
/** How long the new numbers may take. Milliseconds. */
const PATIENCE = 20_000

interface Assignment {
  from: string
  to: string
  project: string | null
}
interface Assigned {
  minutes: number
  seconds: number
  before: Assignment[]
}

interface Props {
  day: Pick<Day, 'date' | 'zone' | 'recorded'>
  /** The projects that the reader may put his time on. */
  projects: readonly { id: string; name: string }[]
}

/** The starts of the ten minutes in which something was recorded. */
const blocksIn = (recorded: Day['recorded']): number[] => {
  const starts = new Set<number>()
  for (const { start, end } of recorded)
    for (let at = Math.floor(start / BLOCK) * BLOCK; at < end; at += BLOCK) starts.add(at)
  return [...starts].sort((a, b) => a - b)
}

/** Puts ten minutes, or a part of the day, on a project; ten seconds to take it back. */
export const AssignTime = ({ day, projects }: Props) => {
  const { say, language } = useWords()
  const router = useCalmRouter()
  const blocks = blocksIn(day.recorded)
  const [from, setFrom] = useState(blocks[0] ?? 0)
  const [to, setTo] = useState((blocks[0] ?? 0) + BLOCK)
  const [project, setProject] = useState('')
  const [failure, setFailure] = useState('')
  const [isSending, setSending] = useState(false)
  /** The day as it stood when something was sent: the button waits until the page has the new numbers. */
  const [before, setBefore] = useState<Props['day'] | null>(null)
  const isWaiting = before === day
  /** The day whose new numbers have not come in time. */
  const [stale, setStale] = useState<Props['day'] | null>(null)
  const pressed = useRef(false)
  useEffect(() => {
    if (before !== day) return
    // A page that cannot be read anew does not hold the button for ever.
    const timer = setTimeout(() => {
      setBefore(null)
      setStale(day)
    }, PATIENCE)
    return () => clearTimeout(timer)
  }, [before, day])
  const button = useRef<HTMLButtonElement>(null)
  const over = useCallback(() => focusInstead(button.current), [])
  const { held: done, left, hold, drop } = useTakeBack<Assigned>(`assigned-${day.date}`, over)
  const clock = (at: number) => clockIn(new Date(at).toISOString(), day.zone)
  const option = (at: number) => ({ value: String(at), label: clock(at) })

  const assign = async (assignments: Assignment[]): Promise<Assigned | null> => {
    pressed.current = true
    setStale(null)
    setSending(true)
    const sent = await send<Assigned>(language, '/api/activity/assign', { date: day.date, assignments })
    pressed.current = false
    setSending(false)
    setFailure(sent.ok ? '' : sent.message)
    if (sent.ok) setBefore(day)
    router.refresh()
    return sent.ok ? sent.answer : null
  }
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    // Pressed twice before the page has drawn the first time, both find it idle.
    if (isWaiting || pressed.current) return
    const part = {
      from: new Date(from).toISOString(),
      to: new Date(Math.max(to, from + BLOCK)).toISOString(),
      project: project || null,
    }
    const assigned = await assign([part])
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
          <NativeSelect
            label={say('From', '开始')}
            name="from"
            data={blocks.map(option)}
            value={String(from)}
            onChange={(event) => {
              const start = Number(event.currentTarget.value)
              setFrom(start)
              setTo(Math.max(to, start + BLOCK))
            }}
          />
          <NativeSelect
            label={say('Until', '结束')}
            name="to"
            data={blocks.filter((at) => at >= from).map((at) => option(at + BLOCK))}
            value={String(to)}
            onChange={(event) => setTo(Number(event.currentTarget.value))}
          />
          <NativeSelect
            label={say('Project', '项目')}
            name="project"
            data={[
              { value: '', label: say('No project', '不归入项目') },
              ...projects.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={project}
            onChange={(event) => setProject(event.currentTarget.value)}
          />
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
            (stale === day
              ? say(
                  'It was changed, but this page still shows the numbers from before. Reload it.',
                  '已更改，但本页仍显示之前的数字，请刷新页面。',
                )
              : '')}
        </Failure>
        {done ? (
          <TakeBack testid="assign-undo" onTakeBack={done.minutes ? () => void undo() : undefined}>
            {done.minutes
              ? say(
                  `${duration(done.minutes * 60, say)} with a record changed, in which you were active for ${duration(done.seconds, say)}; the list counts the active time. ${left} s to undo it.`,
                  `已更改 ${duration(done.minutes * 60, say)}有记录的时间，其中活跃 ${duration(done.seconds, say)}；列表只计活跃时间。${left} 秒内可撤销。`,
                )
              : say('It stood there already; nothing was changed.', '原已如此，没有更改。')}
          </TakeBack>
        ) : null}
      </Stack>
    </form>
  )
}
