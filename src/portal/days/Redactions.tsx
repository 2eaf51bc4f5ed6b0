'use client'
import { Text } from '@mantine/core'
import type { Shot } from './day'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'

/** What became of the parts that one asked to have blacked out. */
export const Redactions = ({ redactions, zone }: { redactions: Shot['redactions']; zone: string }) => {
  const { say } = useWords()
  const words = {
    open: say(
      'Waits for an answer; until then nobody but you sees the part.',
      '等待答复；在此之前只有您能看到该局部。',
    ),
    approved: say('Approved, and being carried out.', '已同意，正在处理。'),
    done: say('Blacked out, in the picture and its thumbnail.', '已在图片和缩略图中涂黑。'),
    refused: say('Refused. Reason: ', '已拒绝，理由：'),
  }
  return redactions.map(({ id, state, askedAt, answer }) => (
    <Text key={id} size="sm" component="div" data-testid={`redaction-${state}`}>
      {say('Blacking out asked for on ', '请求涂黑的时间：')}
      <Time at={askedAt} zone={zone} />
      {say('. ', '。')}
      {words[state]}
      {state === 'refused' ? answer : ''}
    </Text>
  ))
}
