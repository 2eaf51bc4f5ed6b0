'use client'
import { Text } from '@mantine/core'
import Link from 'next/link'
import { gapsShown } from '../../records/reports/gaps'
import { toTheSecond } from '../../records/reports/lengths'
import type { MemberWeek, WeekDay } from './totals'
import { gapWords, untoldWords } from './weekWords'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props {
  member: Pick<MemberWeek, 'id' | 'me'>
  day: WeekDay
}

/** A day of a member in the week's table: how long, and what explains the rest; or why nothing is told. */
export const WeekCell = ({ member: { id, me }, day: { date, seconds, untold, gaps } }: Props) => {
  const { say } = useWords()
  if (untold || seconds === null)
    return (
      <Text span size="sm" c="dimmed" data-untold={untold}>
        {untold ? untoldWords(say)[untold] : '–'}
      </Text>
    )
  // A day of rest.
  if (!seconds && !gaps.length) return ''
  const { named, short } = gapsShown(gaps)
  const words = gapWords(say)
  return (
    <>
      <Link href={me ? `/days/${date}` : `/team/people/${id}/days/${date}`} prefetch={false}>
        {toTheSecond(seconds)}
      </Link>
      {named.map((gap) => (
        <span key={gap.kind} className="gw-gap" data-kind={gap.kind}>
          {words[gap.kind]} {toTheSecond(gap.seconds)}
        </span>
      ))}
      {short ? (
        <span className="gw-gap" data-kind="short">
          {say(W.shortGaps)} {toTheSecond(short)}
        </span>
      ) : null}
    </>
  )
}
