'use client'
import { Button } from '@mantine/core'
import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import './day.css'
import { changeBy, MIDDLE, pointIn, spanned, type Part, type Point } from './part'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props {
  src: string
  /** Null while nothing is marked. */
  part: Part | null
  onMark: (change: (part: Part | null) => Part | null) => void
  /** The element that says how to mark. */
  help: string
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** A picture with a part of it marked, by mouse, finger or keys. */
export const MarkedPicture = ({ src, part, onMark, help }: Props) => {
  const { say } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const marked = useRef<HTMLDivElement>(null)
  const from = useRef<Point | null>(null)
  // It takes the place of the button that opened it.
  useEffect(() => marked.current?.focus({ preventScroll: true }), [])

  const place = ({ clientX, clientY }: PointerEvent): Point => {
    const box = frame.current?.getBoundingClientRect()
    return box ? pointIn(box, clientX, clientY) : { x: 0, y: 0 }
  }
  const onPointerDown = (event: PointerEvent) => {
    event.preventDefault()
    frame.current?.setPointerCapture(event.pointerId)
    from.current = place(event)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (!from.current) return
    const drawn = spanned(from.current, place(event))
    if (drawn) onMark(() => drawn)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const change = changeBy(event.key, event.shiftKey)
    if (!change) return
    event.preventDefault()
    event.stopPropagation()
    onMark(change)
  }
  const markFirst = () => {
    onMark(() => MIDDLE)
    marked.current?.focus({ preventScroll: true })
  }
  return (
    <>
      <div
        ref={frame}
        className="gw-blackout"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => (from.current = null)}
        onPointerCancel={() => (from.current = null)}
      >
        <img src={src} alt={say(W.thePicture)} draggable={false} />
        <div
          ref={marked}
          className="gw-blackout-part"
          data-testid="black-out-part"
          role="group"
          tabIndex={0}
          aria-label={
            part
              ? say(
                  W.partOfPicture({
                    width: percent(part.width),
                    height: percent(part.height),
                    left: percent(part.x),
                    top: percent(part.y),
                  }),
                )
              : say(W.noPartMarked)
          }
          aria-describedby={help}
          onKeyDown={onKeyDown}
          data-unmarked={part ? undefined : true}
          style={
            part
              ? {
                  insetInlineStart: percent(part.x),
                  top: percent(part.y),
                  width: percent(part.width),
                  height: percent(part.height),
                }
              : undefined
          }
        />
      </div>
      {part ? null : (
        <div>
          <Button variant="default" data-testid="black-out-mark" onClick={markFirst}>
            {say(W.markPartInMiddle)}
          </Button>
        </div>
      )}
    </>
  )
}
