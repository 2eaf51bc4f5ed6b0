'use client'
import { Progress, Stack, Text } from '@mantine/core'
import type { Summed } from './imported'
import { hasBrought } from './importWords'
import { useWords } from '../kit/Words'
import * as W from './words'

/** How far the import is, then what it has brought; said aloud. */
export const ImportStatus = ({ progress, done }: { progress: number | null; done: Summed | null }) => {
  const { say } = useWords()
  return (
    <div role="status">
      {progress === null ? null : (
        <Stack gap={4}>
          <Text size="sm">{say(W.working(progress))}</Text>
          <Progress value={progress} maw={420} aria-label={say(W.progress)} />
        </Stack>
      )}
      {done === null ? null : <Text fw={600}>{hasBrought(say, done)}</Text>}
    </div>
  )
}
