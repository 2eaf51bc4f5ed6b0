'use client'
import { Text } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Shot } from './day'
import type { Part } from './BlackOut'
import './day.css'
import { Failure } from '../kit/Failure'
import { besides } from './heldBack'
import { focusInstead } from '../kit/keepFocus'
import { send } from '../kit/send'
import { TakeBack } from '../kit/TakeBack'
import { clockIn } from '../kit/time'
import { useNextFocus } from './useNextFocus'
import { useTakeBack } from '../kit/useTakeBack'
import { Viewer } from './Viewer'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'

/** What the server says of a picture of one's own that is deleted. */
const DELETED = 'deleted'

interface Gone {
  id: string
}

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
  const router = useCalmRouter()
  const [at, setAt] = useState<number | null>(null)
  const [failure, setFailure] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const next = useNextFocus()
  const picture = (id: string | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-picture="${id}"]`) ?? null
  const over = useCallback(() => {
    focusInstead(list.current?.querySelector<HTMLElement>(`[data-picture="${next.current}"]`) ?? list.current)
    router.refresh()
  }, [router, next])
  const { held: gone, left, hold, drop } = useTakeBack<Gone>(category, over)
  /** Deleted for good meanwhile, here or in another window: they stand on the page until it is read anew. */
  const [deleted, setDeleted] = useState<readonly string[]>([])
  const shown = shots.filter(({ id }) => id !== gone?.id && !deleted.includes(id))

  useEffect(() => {
    const target = next.current === null ? null : picture(next.current)
    if (!gone && target) focusInstead(target)
  })

  const move = (to: number | null) => {
    // Whoever closes a picture goes on from it in the list.
    if (to === null && at !== null) next.current = shown[at]?.id ?? null
    setAt(to)
  }
  const takeOff = (id: string, message: string) => {
    setDeleted((before) => [...before, id])
    setFailure(message)
    setAt(null)
  }
  const remove = async (shot: Shot): Promise<string | undefined> => {
    const sent = await send<{ left: number }>(language, `/api/${category}/${shot.id}/delete`)
    if (!sent.ok && sent.code !== DELETED) return sent.message
    next.current = besides(
      shown.map(({ id }) => id),
      shot.id,
    )
    setAt(null)
    if (sent.ok) hold({ id: shot.id }, sent.answer.left)
    else takeOff(shot.id, sent.message)
    // The server counts without those ten minutes from now on.
    router.refresh()
    return undefined
  }
  const undo = async () => {
    if (!gone) return
    const sent = await send(language, `/api/${category}/${gone.id}/undo`)
    setFailure(sent.ok ? '' : sent.message)
    // Where no answer came it may be tried again; after a no there is nothing left to take back.
    if (!sent.ok && sent.status === 0) return
    if (sent.ok) next.current = gone.id
    else takeOff(gone.id, sent.message)
    drop()
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
    if (!sent.ok && sent.code === DELETED) takeOff(shot.id, sent.message)
    else if (!sent.ok) return sent.message
    router.refresh()
    return undefined
  }
  const isScreen = category === 'screenshots'
  const name = isScreen ? say('Screenshot', '截屏') : say('Webcam photo', '摄像头照片')

  return (
    <div ref={list} tabIndex={-1} className="gw-pictures">
      {shown.length ? (
        <ul className="gw-shots">
          {shown.map((shot, i) => (
            <li key={shot.id}>
              <button type="button" data-testid="screenshot" data-picture={shot.id} onClick={() => setAt(i)}>
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
        onMove={move}
        onDelete={mine ? remove : undefined}
        onBlackOut={mine ? askToBlackOut : undefined}
      />
      <Failure>{failure}</Failure>
      {gone && mine ? (
        <TakeBack key={gone.id} floating testid="delete-undo" onTakeBack={() => void undo()}>
          {isScreen
            ? say(
                `Deleted with its ten minutes; gone for good in ${left} s.`,
                `已连同所属的十分钟删除，${left} 秒后无法恢复。`,
              )
            : say(`Deleted; gone for good in ${left} s.`, `已删除，${left} 秒后无法恢复。`)}
        </TakeBack>
      ) : null}
    </div>
  )
}
