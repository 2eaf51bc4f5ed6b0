'use client'
import { Text } from '@mantine/core'
import Link from 'next/link'
import type { ClosedDay } from '../team/memberDay'
import { Page } from '../kit/Page'
import { calendarDay } from '../kit/time'
import { useWords } from '../kit/Words'
import * as W from './words'

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
          {say(W.theTeamsWeek)}
        </Link>
      }
    >
      <Text className="gw-empty">
        {why === 'before-lead' ? say(W.notOpenLedSince(since)) : say(W.notInTeamThen(name))}
      </Text>
    </Page>
  )
}
