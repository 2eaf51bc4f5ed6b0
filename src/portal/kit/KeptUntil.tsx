'use client'
import { Text } from '@mantine/core'
import type { KeptUntil as Kept } from '../days/day'
import { Time } from './Time'
import { useWords } from './Words'

/** How long what is held of a day is kept; where not all of a category goes at once, when the first and the last of it. */
export const KeptUntil = ({ kept, zone }: { kept: readonly Kept[]; zone: string }) => {
  const { say } = useWords()
  return kept.map(({ category, called, first, last }) => (
    <Text key={category} size="sm" c="dimmed" data-testid={`kept-${category}`}>
      {first === last ? (
        <>
          {say(`${called.en} of this day: kept until `, `当天的${called.zh}保存至 `)}
          <Time at={last} zone={zone} />
          {say('.', '。')}
        </>
      ) : (
        <>
          {say(`${called.en} of this day: the first goes on `, `当天的${called.zh}最早于 `)}
          <Time at={first} zone={zone} />
          {say(', the last on ', ' 删除，最晚于 ')}
          <Time at={last} zone={zone} />
          {say('.', ' 删除。')}
        </>
      )}
    </Text>
  ))
}
