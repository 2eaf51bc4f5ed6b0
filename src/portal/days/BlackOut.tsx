'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { MarkedPicture } from './MarkedPicture'
import type { Part } from './part'
import { Failure } from '../kit/Failure'
import { Reason } from '../kit/Reason'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  src: string
  /** Returns why it was not sent, or nothing. */
  onSend: (part: Part, reason: string) => Promise<string | undefined>
  onCancel: () => void
}

const HELP = 'black-out-help'

/** Marks a part of a picture, and asks for it to be blacked out. */
export const BlackOut = ({ src, onSend, onCancel }: Props) => {
  const { say } = useWords()
  const [part, setPart] = useState<Part | null>(null)
  const [reason, setReason] = useState('')
  const { busy, failure, together, fail } = useSending()
  const submit = (marked: Part) => together(async () => fail((await onSend(marked, reason.trim())) ?? ''))
  return (
    <Stack gap="sm" data-testid="black-out">
      <Text id={HELP}>{say(W.drawOverPartThatShows)}</Text>
      <MarkedPicture src={src} part={part} onMark={setPart} help={HELP} />
      <Reason
        label={say(W.whyOptional)}
        about={say(W.whoeverAnswersReadsThis)}
        value={reason}
        onText={setReason}
      />
      <Text size="sm" c="dimmed">
        {say(W.hrOrPrivacyOfficerAnswers)}
      </Text>
      <Failure>{failure}</Failure>
      <Group gap="sm">
        <Button
          data-testid="black-out-send"
          loading={busy}
          disabled={!part}
          onClick={() => part && void submit(part)}
        >
          {part ? say(W.askToBlackItOut) : say(W.markPartFirst)}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {say(WORDS.cancel)}
        </Button>
      </Group>
    </Stack>
  )
}
