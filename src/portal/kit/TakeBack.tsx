'use client'
import { Button, Group, Paper, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { GOES } from '../../components/focus'
import { useWords } from './Words'
import * as W from './words'

interface Props {
  /** What was done, and how long it can be taken back. */
  children: string
  testid: string
  /** Stands above the page, where it is seen wherever one has scrolled. */
  floating?: boolean
  onTakeBack?: () => void
}

/** Says what was done. The button to take it back has the focus at once: whoever works by keyboard has ten seconds too. */
export const TakeBack = ({ children, testid, floating = false, onTakeBack }: Props) => {
  const { say } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <Paper withBorder p="sm" className={floating ? 'gw-undo gw-no-print' : 'gw-no-print'} role="status">
      <Group justify="space-between" gap="sm">
        <Text>{children}</Text>
        {onTakeBack ? (
          <Button
            ref={button}
            variant="default"
            data-testid={testid}
            onClick={onTakeBack}
            {...{ [GOES]: true }}
          >
            {say(W.undo)}
          </Button>
        ) : null}
      </Group>
    </Paper>
  )
}
