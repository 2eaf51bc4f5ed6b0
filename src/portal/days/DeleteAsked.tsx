'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useWords } from '../kit/Words'

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
      <Text fw={600}>
        {isScreen
          ? say(
              'Delete this screenshot and the ten minutes of this computer that it belongs to? They are not counted any more, and nothing of that time is taken from a file. Other screenshots of it stay, and what another computer recorded.',
              '删除这张截屏及这台电脑所属的十分钟？该时段的这部分记录不再计入工时，也不再从文件导入该时段的任何记录；该时段的其他截屏以及其他电脑的记录保留。',
            )
          : say('Delete this photo?', '删除这张照片？')}
      </Text>
      <Group gap="sm">
        <Button color="red.8" data-testid="delete-confirm" onClick={onDelete}>
          {say('Delete', '删除')}
        </Button>
        <Button ref={keep} variant="default" data-testid="delete-keep" onClick={onKeep}>
          {say('Keep', '保留')}
        </Button>
      </Group>
    </Stack>
  )
}
