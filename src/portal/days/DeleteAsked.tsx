'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props {
  isScreen: boolean
  onDelete: () => void
  onKeep: () => void
}

/** Asks once, and says what goes. It takes the place of the button that was pressed, so it takes the focus too: where nothing is lost. */
export const DeleteAsked = ({ isScreen, onDelete, onKeep }: Props) => {
  const { say } = useWords()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus({ preventScroll: true }), [])
  return (
    <Stack gap="xs">
      <Text fw={600}>{isScreen ? say(W.deleteScreenshotAndMinutes) : say(W.deleteThisPhoto)}</Text>
      <Group gap="sm">
        <Button color="red.8" data-testid="delete-confirm" onClick={onDelete}>
          {say(W.deleteIt)}
        </Button>
        <Button ref={keep} variant="default" data-testid="delete-keep" onClick={onKeep}>
          {say(W.keep)}
        </Button>
      </Group>
    </Stack>
  )
}
