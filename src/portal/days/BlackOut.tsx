'use client'
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import './day.css'
import { Failure } from '../kit/Failure'
import { useWords } from '../kit/Words'

/** A part of a picture, as shares of its width and height. */
export interface Part {
  x: number
  y: number
  width: number
  height: number
}

interface Props {
  src: string
  /** Returns why it was not sent, or nothing. */
  onSend: (part: Part, reason: string) => Promise<string | undefined>
  onCancel: () => void
}

const STEP = 0.02
const SMALLEST = 0.01
const MIDDLE: Part = { x: 0.35, y: 0.4, width: 0.3, height: 0.2 }
const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

const fitted = ({ x, y, width, height }: Part): Part => {
  const w = between(width, SMALLEST, 1)
  const h = between(height, SMALLEST, 1)
  return { x: between(x, 0, 1 - w), y: between(y, 0, 1 - h), width: w, height: h }
}

/** Marks a part of a picture by mouse, finger or keys, and asks for it to be blacked out. */
export const BlackOut = ({ src, onSend, onCancel }: Props) => {
  const { say } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const marked = useRef<HTMLDivElement>(null)
  const from = useRef<{ x: number; y: number } | null>(null)
  const [part, setPart] = useState<Part>(MIDDLE)
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  // It takes the place of the button that opened it.
  useEffect(() => marked.current?.focus({ preventScroll: true }), [])

  const place = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect()
    if (!box) return { x: 0, y: 0 }
    return {
      x: between((event.clientX - box.left) / box.width, 0, 1),
      y: between((event.clientY - box.top) / box.height, 0, 1),
    }
  }
  const onPointerDown = (event: PointerEvent) => {
    event.preventDefault()
    frame.current?.setPointerCapture(event.pointerId)
    from.current = place(event)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (!from.current) return
    const to = place(event)
    setPart(
      fitted({
        x: Math.min(from.current.x, to.x),
        y: Math.min(from.current.y, to.y),
        width: Math.abs(to.x - from.current.x),
        height: Math.abs(to.y - from.current.y),
      }),
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    }[event.key]
    if (!move) return
    event.preventDefault()
    event.stopPropagation()
    const [dx = 0, dy = 0] = move
    setPart((old) =>
      fitted(
        event.shiftKey
          ? { ...old, width: old.width + dx, height: old.height + dy }
          : { ...old, x: old.x + dx, y: old.y + dy },
      ),
    )
  }
  const submit = async () => {
    setBusy(true)
    setFailure((await onSend(part, reason.trim())) ?? '')
    setBusy(false)
  }
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`
  return (
    <Stack gap="sm" data-testid="black-out">
      <Text id="black-out-help">
        {say(
          'Draw over the part that shows somebody else or a private matter. By keyboard: arrows move it, Shift with arrows changes its size.',
          '请框选显示他人或私人内容的局部。使用键盘：方向键移动，Shift 加方向键调整大小。',
        )}
      </Text>
      <div
        ref={frame}
        className="gw-blackout"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => (from.current = null)}
        onPointerCancel={() => (from.current = null)}
      >
        <img src={src} alt={say('The picture', '图片')} draggable={false} />
        <div
          ref={marked}
          className="gw-blackout-part"
          data-testid="black-out-part"
          role="group"
          tabIndex={0}
          aria-label={say(
            `The part: ${percent(part.width)} by ${percent(part.height)}, ${percent(part.x)} from the left, ${percent(part.y)} from the top`,
            `局部：宽 ${percent(part.width)}，高 ${percent(part.height)}，距左 ${percent(part.x)}，距上 ${percent(part.y)}`,
          )}
          aria-describedby="black-out-help"
          onKeyDown={onKeyDown}
          style={{
            insetInlineStart: percent(part.x),
            top: percent(part.y),
            width: percent(part.width),
            height: percent(part.height),
          }}
        />
      </div>
      <Textarea
        label={say('Why (optional)', '原因（可选）')}
        description={say('Whoever answers reads this.', '答复人可以看到。')}
        maxLength={500}
        autosize
        minRows={1}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Text size="sm" c="dimmed">
        {say(
          'HR or the privacy officer answers. They see where the part is, not what it shows; until then nobody but you sees it. Once approved it is black for good.',
          '由人事或隐私负责人答复。对方只能看到位置，看不到内容；答复之前只有您能看到该局部。一经同意，将永久涂黑。',
        )}
      </Text>
      <Failure>{failure}</Failure>
      <Group gap="sm">
        <Button data-testid="black-out-send" loading={busy} onClick={() => void submit()}>
          {say('Ask to black it out', '请求涂黑')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {say('Cancel', '取消')}
        </Button>
      </Group>
    </Stack>
  )
}
