'use client'
import { Button, Group } from '@mantine/core'
import type { RefObject } from 'react'
import { useWords } from '../kit/Words'
import * as W from './words'

/** A button with what it does, and where it is found again; absent where it is not the reader's to press. */
interface Pressed {
  button: RefObject<HTMLButtonElement | null>
  onPress: () => void
}

interface Props {
  at: number
  count: number
  onMove: (to: number) => void
  blackOut?: Pressed
  remove?: Pressed
}

/** From one picture to the next, and what may be done with one's own. */
export const ViewerButtons = ({ at, count, onMove, blackOut, remove }: Props) => {
  const { say } = useWords()
  return (
    <Group justify="space-between" gap="sm">
      <Group gap="sm">
        <Button variant="default" disabled={at === 0} onClick={() => onMove(at - 1)}>
          {say(W.previous)}
        </Button>
        <Button variant="default" disabled={at === count - 1} onClick={() => onMove(at + 1)}>
          {say(W.next)}
        </Button>
      </Group>
      <Group gap="sm">
        {blackOut ? (
          <Button
            ref={blackOut.button}
            variant="default"
            data-testid="black-out-open"
            onClick={blackOut.onPress}
          >
            {say(W.blackOutAPart)}
          </Button>
        ) : null}
        {remove ? (
          <Button
            ref={remove.button}
            variant="outline"
            color="red"
            data-testid="delete-screenshot"
            onClick={remove.onPress}
          >
            {say(W.deleteIt)}
          </Button>
        ) : null}
      </Group>
    </Group>
  )
}
