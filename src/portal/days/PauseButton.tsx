'use client'
import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { send } from '../kit/send'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'

export const PauseButton = ({ paused }: { paused: boolean }) => {
  const { say, language } = useWords()
  const router = useCalmRouter()
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const flip = async () => {
    if (busy) return
    setBusy(true)
    const sent = await send(language, paused ? '/api/pauses/end' : '/api/pauses/start')
    setBusy(false)
    setFailure(sent.ok ? '' : sent.message)
    router.refresh()
  }
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant={paused ? 'filled' : 'default'}
        loading={busy}
        data-testid="pause"
        onClick={() => void flip()}
      >
        {paused ? say('Go on recording', '继续记录') : say('Pause recording', '暂停记录')}
      </Button>
      <Failure>{failure}</Failure>
    </Stack>
  )
}
