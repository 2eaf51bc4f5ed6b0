'use client'
import { Button, Stack } from '@mantine/core'
import { isSignedOut } from '../../components/request'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import * as W from './words'

export const PauseButton = ({ paused }: { paused: boolean }) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const { busy, failure, run } = useSending()
  const flip = async () => {
    const sent = await run(paused ? '/api/pauses/end' : '/api/pauses/start')
    if (!isSignedOut(sent)) router.refresh()
  }
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant={paused ? 'filled' : 'default'}
        loading={busy}
        data-testid="pause"
        onClick={() => void flip()}
      >
        {paused ? say(W.goOnRecording) : say(W.pauseRecording)}
      </Button>
      <Failure>{failure}</Failure>
    </Stack>
  )
}
