'use client'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState, type TouchEvent } from 'react'
import type { Shot } from './day'
import { BlackOut, type Part } from './BlackOut'
import { DeleteAsked } from './DeleteAsked'
import { Failure } from '../kit/Failure'
import { focusInstead } from '../kit/keepFocus'
import { Redactions } from './Redactions'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'

interface Props {
  shots: readonly Shot[]
  zone: string
  /** Which one is open; null: none. */
  at: number | null
  onMove: (to: number | null) => void
  /** Returns why it was not deleted, or nothing; absent where it is not the reader's to delete. */
  onDelete?: (shot: Shot) => Promise<string | undefined>
  /** Asks for a part to be blacked out; returns why that failed, or nothing; absent where it is not the reader's. */
  onBlackOut?: (shot: Shot, part: Part, reason: string) => Promise<string | undefined>
}

const SWIPE = 40

/** One picture large: by keys, by buttons, by swiping. */
export const Viewer = ({ shots, zone, at, onMove, onDelete, onBlackOut }: Props) => {
  const { say } = useWords()
  const [asking, setAsking] = useState(false)
  const [drawing, setDrawing] = useState(false)
  const [failure, setFailure] = useState('')
  const touch = useRef<number | null>(null)
  const deleting = useRef<HTMLButtonElement>(null)
  const blacking = useRef<HTMLButtonElement>(null)
  /** The button whose place is taken by what it opened: it has the focus again afterwards. */
  const opener = useRef<typeof deleting | null>(null)
  const shot = at === null ? undefined : shots[at]
  useEffect(() => {
    setAsking(false)
    setDrawing(false)
    setFailure('')
  }, [shot?.id])
  useEffect(() => {
    if (asking || drawing) opener.current = asking ? deleting : blacking
    else {
      focusInstead(opener.current?.current)
      opener.current = null
    }
  }, [asking, drawing])
  useEffect(() => {
    if (at === null || drawing) return
    const onKey = (event: KeyboardEvent) => {
      const to = {
        ArrowLeft: at - 1,
        ArrowRight: at + 1,
        Home: 0,
        End: shots.length - 1,
      }[event.key]
      if (to === undefined) return
      event.preventDefault()
      if (to >= 0 && to < shots.length) onMove(to)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [at, drawing, shots.length, onMove])
  if (at === null || !shot) return null

  const onTouchEnd = (event: TouchEvent) => {
    const from = touch.current
    touch.current = null
    const to = event.changedTouches[0]?.clientX
    if (from === null || to === undefined || Math.abs(to - from) < SWIPE) return
    const next = to < from ? at + 1 : at - 1
    if (next >= 0 && next < shots.length) onMove(next)
  }
  const remove = async () => setFailure((await onDelete?.(shot)) ?? '')
  const isScreen = shot.category === 'screenshots'
  const name = isScreen ? say('Screenshot', '截屏') : say('Webcam photo', '摄像头照片')
  const src = `/api/${shot.category}/${shot.id}/file`
  const blackOut = async (part: Part, reason: string) => {
    const failed = await onBlackOut?.(shot, part, reason)
    if (failed === undefined) setDrawing(false)
    return failed
  }

  return (
    <Modal
      opened
      onClose={() => onMove(null)}
      size="xl"
      title={say(`${name} ${at + 1} of ${shots.length}`, `第 ${at + 1} 张${name}，共 ${shots.length} 张`)}
      closeButtonProps={{ 'aria-label': say('Close', '关闭') }}
      transitionProps={{ duration: 0 }}
    >
      {drawing ? (
        <BlackOut src={src} onSend={blackOut} onCancel={() => setDrawing(false)} />
      ) : (
        <Stack gap="sm" data-testid="viewer">
          <img
            className="gw-viewer-image"
            src={src}
            alt={name}
            onTouchStart={(event) => {
              touch.current = event.changedTouches[0]?.clientX ?? null
            }}
            onTouchEnd={onTouchEnd}
          />
          <Text component="div" aria-live="polite">
            <Time at={shot.at} zone={zone} />
            {isScreen && shot.program ? <> · {shot.program}</> : null}
            <Text component="div" size="sm" c="dimmed">
              {say('Kept until ', '保存至 ')}
              <Time at={shot.keptUntil} zone={zone} />
              {say(
                `, under version ${shot.policyVersion} of the policy.`,
                `，依据隐私政策版本 ${shot.policyVersion}。`,
              )}
            </Text>
          </Text>
          <Redactions redactions={shot.redactions} zone={zone} />
          <Failure>{failure}</Failure>
          {asking ? (
            <DeleteAsked isScreen={isScreen} onDelete={() => void remove()} onKeep={() => setAsking(false)} />
          ) : (
            <Group justify="space-between" gap="sm">
              <Group gap="sm">
                <Button variant="default" disabled={at === 0} onClick={() => onMove(at - 1)}>
                  {say('Previous', '上一张')}
                </Button>
                <Button variant="default" disabled={at === shots.length - 1} onClick={() => onMove(at + 1)}>
                  {say('Next', '下一张')}
                </Button>
              </Group>
              <Group gap="sm">
                {onBlackOut ? (
                  <Button
                    ref={blacking}
                    variant="default"
                    data-testid="black-out-open"
                    onClick={() => setDrawing(true)}
                  >
                    {say('Black out a part', '涂黑局部')}
                  </Button>
                ) : null}
                {onDelete ? (
                  <Button
                    ref={deleting}
                    variant="outline"
                    color="red"
                    data-testid="delete-screenshot"
                    onClick={() => setAsking(true)}
                  >
                    {say('Delete', '删除')}
                  </Button>
                ) : null}
              </Group>
            </Group>
          )}
        </Stack>
      )}
    </Modal>
  )
}
