'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { AGAIN, UNSENT, type Missing } from '../../components/unsent'
import { Modal } from './Modal'
import { whenNoAnswerCame } from './send'
import { useWords } from './Words'
import { WORDS } from '../../i18n/words'

/** Says that something was not sent, or that no answer came, and offers to send it once more. Several at once are asked for together. */
export const TryAgain = () => {
  const { say, language } = useWords()
  const [missing, setMissing] = useState<Missing | null>(null)
  const [shown, setShown] = useState<Missing>('offline')
  const waiting = useRef<((again: boolean) => void)[]>([])
  /** What was answered. It is told once the dialog has gone: only then can what was left have the focus again. */
  const answered = useRef(false)

  useEffect(() => {
    whenNoAnswerCame(
      (which) =>
        new Promise((answer) => {
          waiting.current.push(answer)
          setMissing(which)
          setShown(which)
        }),
    )
    return () => whenNoAnswerCame(null)
  }, [])

  useEffect(() => {
    if (missing === null) for (const answer of waiting.current.splice(0)) answer(answered.current)
  }, [missing])

  const finish = (again: boolean) => {
    answered.current = again
    setMissing(null)
  }
  const { title, about } = UNSENT[shown]
  return (
    <Modal
      opened={missing !== null}
      onClose={() => finish(false)}
      title={title[language]}
      closeButtonProps={{ 'aria-label': say(WORDS.close) }}
      transitionProps={{ duration: 0 }}
      centered
      zIndex={500}
    >
      <Stack gap="md" data-testid={`unsent-${shown}`}>
        <Text role="alert">{about[language]}</Text>
        <Group gap="sm">
          <Button data-autofocus data-testid="try-again" onClick={() => finish(true)}>
            {AGAIN.again[language]}
          </Button>
          <Button variant="default" data-testid="not-now" onClick={() => finish(false)}>
            {AGAIN.leave[language]}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
