'use client'
import { Button, Group, Paper, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Shot } from '../../portal/day'
import type { Part } from './BlackOut'
import './day.css'
import { send } from './send'
import { clockIn } from './time'
import { Viewer } from './Viewer'
import { useWords } from './Words'

const UNDO_SECONDS = 10

interface Props {
  shots: readonly Shot[]
  category: Shot['category']
  zone: string
  /** Whether they are the reader's own, and his to delete. */
  mine: boolean
}

/** A day's pictures of a category; each opens large and one's own may be deleted, with ten seconds to take it back. */
export const Pictures = ({ shots, category, zone, mine }: Props) => {
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
    const sent = await send(language, `/api/${category}/${shot.id}/delete`)
    if (!sent.ok) return sent.message
    setAt(null)
    setGone({ id: shot.id, left: UNDO_SECONDS })
    // The server counts without those ten minutes from now on.
    router.refresh()
    return undefined
  }
  const undo = async () => {
    if (!gone) return
    await send(language, `/api/${category}/${gone.id}/undo`)
    setGone(null)
    router.refresh()
  }

  const askToBlackOut = async (shot: Shot, part: Part, reason: string): Promise<string | undefined> => {
    const { width, height } = shot
    const sent = await send(language, `/api/${category}/${shot.id}/redaction`, {
      x: part.x * width,
      y: part.y * height,
      width: part.width * width,
      height: part.height * height,
      ...(reason ? { reason } : {}),
    })
    if (!sent.ok) return sent.message
    router.refresh()
    return undefined
  }
  const isScreen = category === 'screenshots'
  const name = isScreen ? say('Screenshot', '截屏') : say('Webcam photo', '摄像头照片')

  return (
    <>
      {shown.length ? (
        <ul className="gw-shots">
          {shown.map((shot, i) => (
            <li key={shot.id}>
              <button type="button" data-testid="screenshot" onClick={() => setAt(i)}>
                <img
                  src={`/api/${category}/${shot.id}/file?size=thumb`}
                  alt={name}
                  loading="lazy"
                  width={shot.width}
                  height={shot.height}
                />
                <span>
                  {clockIn(shot.at, zone)}
                  {isScreen && shot.program ? ` · ${shot.program}` : ''}
                  {shot.redactions.some(({ state }) => state === 'open' || state === 'approved')
                    ? say(' · asked to black out', ' · 已请求涂黑')
                    : ''}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Text c="dimmed">{say('No screenshots of this day are held.', '没有保存当天的截屏。')}</Text>
      )}
      <Viewer
        shots={shown}
        zone={zone}
        at={at}
        onMove={setAt}
        onDelete={mine ? remove : undefined}
        onBlackOut={mine ? askToBlackOut : undefined}
      />
      {gone ? (
        <Paper withBorder p="sm" className="gw-undo gw-no-print" role="status">
          <Group justify="space-between" gap="sm">
            <Text>
              {isScreen
                ? say(
                    `Deleted with its ten minutes; gone for good in ${gone.left} s.`,
                    `已连同所属的十分钟删除，${gone.left} 秒后无法恢复。`,
                  )
                : say(`Deleted; gone for good in ${gone.left} s.`, `已删除，${gone.left} 秒后无法恢复。`)}
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
