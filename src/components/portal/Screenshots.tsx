'use client'
import { Button, Group, Paper, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Shot } from '../../portal/day'
import './day.css'
import { send } from './send'
import { clockIn } from './time'
import { Viewer } from './Viewer'
import { useWords } from './Words'

const UNDO_SECONDS = 10

interface Props {
  shots: readonly Shot[]
  zone: string
  /** Whether they are the reader's own, and his to delete. */
  mine: boolean
}

/** A day's screenshots; each opens large and one's own may be deleted, with ten seconds to take it back. */
export const Screenshots = ({ shots, zone, mine }: Props) => {
  const { say, language } = useWords()
  const router = useRouter()
  const [at, setAt] = useState<number | null>(null)
  const [gone, setGone] = useState<{ id: string; left: number } | null>(null)
  const shown = shots.filter(({ id }) => id !== gone?.id)

  useEffect(() => {
    if (!gone) return
    if (gone.left <= 0) {
      setGone(null)
      router.refresh()
      return
    }
    const timer = setTimeout(() => setGone({ ...gone, left: gone.left - 1 }), 1000)
    return () => clearTimeout(timer)
  }, [gone, router])

  const remove = async (shot: Shot): Promise<string | undefined> => {
    const sent = await send(language, `/api/screenshots/${shot.id}/delete`)
    if (!sent.ok) return sent.message
    setAt(null)
    setGone({ id: shot.id, left: UNDO_SECONDS })
    // The server counts without those ten minutes from now on.
    router.refresh()
    return undefined
  }
  const undo = async () => {
    if (!gone) return
    await send(language, `/api/screenshots/${gone.id}/undo`)
    setGone(null)
    router.refresh()
  }

  return (
    <>
      {shown.length ? (
        <ul className="gw-shots">
          {shown.map((shot, i) => (
            <li key={shot.id}>
              <button type="button" data-testid="screenshot" onClick={() => setAt(i)}>
                <img
                  src={`/api/screenshots/${shot.id}/file?size=thumb`}
                  alt={say('Screenshot', '截屏')}
                  loading="lazy"
                  width={shot.width}
                  height={shot.height}
                />
                <span>
                  {clockIn(shot.at, zone)}
                  {shot.program ? ` · ${shot.program}` : ''}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Text c="dimmed">{say('No screenshots of this day are held.', '没有保存当天的截屏。')}</Text>
      )}
      <Viewer shots={shown} zone={zone} at={at} onMove={setAt} onDelete={mine ? remove : undefined} />
      {gone ? (
        <Paper withBorder p="sm" className="gw-undo gw-no-print" role="status">
          <Group justify="space-between" gap="sm">
            <Text>
              {say(
                `Deleted with its ten minutes; gone for good in ${gone.left} s.`,
                `已连同所属的十分钟删除，${gone.left} 秒后无法恢复。`,
              )}
            </Text>
            <Button variant="default" data-testid="delete-undo" onClick={() => void undo()}>
              {say('Take back', '撤销')}
            </Button>
          </Group>
        </Paper>
      ) : null}
    </>
  )
}
