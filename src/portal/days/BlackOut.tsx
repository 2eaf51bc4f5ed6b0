'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { MarkedPicture } from './MarkedPicture'
import { MIDDLE, type Part } from './part'
import { Failure } from '../kit/Failure'
import { Reason } from '../kit/Reason'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

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
  const [part, setPart] = useState<Part>(MIDDLE)
  const [reason, setReason] = useState('')
  const { busy, failure, together, fail } = useSending()
  const submit = () => together(async () => fail((await onSend(part, reason.trim())) ?? ''))
  return (
    <Stack gap="sm" data-testid="black-out">
      <Text id={HELP}>
        {say(
          'Draw over the part that shows somebody else or a private matter. By keyboard: arrows move it, Shift with arrows changes its size.',
          '请框选显示他人或私人内容的局部。使用键盘：方向键移动，Shift 加方向键调整大小。',
        )}
      </Text>
      <MarkedPicture src={src} part={part} onMark={setPart} help={HELP} />
      <Reason
        label={say('Why (optional)', '原因（可选）')}
        about={say('Whoever answers reads this.', '答复人可以看到。')}
        value={reason}
        onText={setReason}
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
          {say(WORDS.cancel)}
        </Button>
      </Group>
    </Stack>
  )
}
