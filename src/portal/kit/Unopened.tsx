'use client'
import { Text } from '@mantine/core'
import type { Ask } from '../team/ask'
import { useWords } from './Words'

/** What of somebody's day is not shown and why, so that it is not taken for nothing. */
export const Unopened = ({ ask, neverOpen }: { ask: Ask | null; neverOpen: readonly string[] }) => {
  const { say } = useWords()
  const comma = say(', ', '、')
  const unopened = (ask?.categories ?? []).map(({ label }) => label)
  if (!unopened.length && !neverOpen.length) return null
  return (
    <Text size="sm" data-testid="unopened">
      {unopened.length
        ? say(
            `Not opened by you, so not shown: ${unopened.join(comma)}. `,
            `您尚未开放查看，因此未显示：${unopened.join(comma)}。`,
          )
        : ''}
      {neverOpen.length
        ? say(
            `Not open to team leads: ${neverOpen.join(comma)}.`,
            `不向团队负责人开放：${neverOpen.join(comma)}。`,
          )
        : ''}
    </Text>
  )
}
