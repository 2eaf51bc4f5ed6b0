'use client'
import { Text } from '@mantine/core'
import type { Totals } from './totals'
import { WeekTable } from './WeekTable'
import { calendarDay } from '../kit/time'
import { useWords } from '../kit/Words'

interface Props {
  totals: Totals
  /** Since when the reader leads the team. */
  since: string
}

/** The week's table with what its words mean, and who is not in it. */
export const WeekTotals = ({ totals: { people, closed }, since }: Props) => {
  const { say, language } = useWords()
  return (
    <>
      <WeekTable people={people} />
      {people.some(({ days }) => days.some(({ untold }) => untold === 'before-lead')) ? (
        <Text size="sm" c="dimmed">
          {say(
            `Not open: the days before ${calendarDay(since, language)}, when you did not lead this team yet.`,
            `未开放：${calendarDay(since, language)} 之前您尚未负责此团队。`,
          )}
        </Text>
      ) : null}
      <Text size="sm" c="dimmed">
        {say(
          'Active time in hours, minutes and seconds. Below it, the rest of the working time, and why it is not active: off = the person or the policy does not let it be recorded; not active = the part of recorded minutes in which nobody was active; offline = no minute came from a computer: it was off, not connected, or nobody was at it; short gaps = whatever has one reason and comes to less than ten minutes of a day, together.',
          '上方为活跃时长（时:分:秒）；下方为工作时间内的其余部分及原因：“已关闭”指本人或政策不允许记录；“无操作”指有记录的分钟内没有操作的部分；“离线”指没有收到电脑的分钟记录：电脑关闭、未联网或无人使用；“零星时段”为同一原因当天合计不足十分钟的各项之和。',
        )}
      </Text>
      {closed.length ? (
        <Text size="sm" data-testid="closed">
          {say('Not open: ', '未开放：')}
          {closed.join(say(', ', '、'))}
          {say(
            '. They have not agreed, have withdrawn, or are not named by your purpose.',
            '。对方尚未同意、已撤回，或不在您声明的查看目的范围内。',
          )}
        </Text>
      ) : null}
    </>
  )
}
