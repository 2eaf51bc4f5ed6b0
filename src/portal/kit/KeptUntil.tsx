'use client'
import { Text } from '@mantine/core'
import type { KeptUntil as Kept } from '../days/day'
import { Time } from './Time'
import { useWords } from './Words'

/** How long what is held of a day is kept; where not all of a category goes at once, when the first and the last of it. */
export const KeptUntil = ({ kept, zone }: { kept: readonly Kept[]; zone: string }) => {
  const { say } = useWords()
  const names = {
    activity: say('Activity', '活动记录'),
    'activity-days': say('Totals', '汇总'),
    screenshots: say('Screenshots', '截屏'),
    'webcam-photos': say('Webcam photos', '摄像头照片'),
  }
  return kept.map(({ category, first, last }) => (
    <Text key={category} size="sm" c="dimmed" data-testid={`kept-${category}`}>
      {first === last ? (
        <>
          {say(`${names[category]} of this day: kept until `, `当天的${names[category]}保存至 `)}
          <Time at={last} zone={zone} />
          {say('.', '。')}
        </>
      ) : (
        <>
          {say(`${names[category]} of this day: the first goes on `, `当天的${names[category]}最早于 `)}
          <Time at={first} zone={zone} />
          {say(', the last on ', ' 删除，最晚于 ')}
          <Time at={last} zone={zone} />
          {say('.', ' 删除。')}
        </>
      )}
    </Text>
  ))
}
