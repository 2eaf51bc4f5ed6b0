'use client'
import { Text } from '@mantine/core'
import Link from 'next/link'
import type { ClosedDay } from '../team/memberDay'
import { Page } from '../kit/Page'
import { calendarDay } from '../kit/time'
import { useWords } from '../kit/Words'

/** A day of somebody in the lead's team that is not open to him: his people have names and no records beyond his lead. */
export const ClosedDayPage = ({ name, team, why, date }: ClosedDay & { date: string }) => {
  const { say, language } = useWords()
  const since = calendarDay(team.since, language)
  return (
    <Page
      testid="closed-day"
      title={`${name} · ${calendarDay(date, language)}`}
      actions={
        <Link className="gw-link" href={`/team?team=${team.id}`} prefetch={false}>
          {say('The team’s week', '团队一周')}
        </Link>
      }
    >
      <Text className="gw-empty">
        {why === 'before-lead'
          ? say(
              `Not open to you: you lead this team since ${since}.`,
              `未向您开放：您自 ${since} 起负责此团队。`,
            )
          : say(
              `Not open to you: ${name} was not in this team on that day.`,
              `未向您开放：${name}当天不在此团队。`,
            )}
      </Text>
    </Page>
  )
}
