'use client'
import { Text } from '@mantine/core'
import './attendance.css'
import { PUNCH_WORDS } from '../../i18n/punchWords'
import type { PunchShown } from './punchShown'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import * as W from './words'

/** Punches in order, each with its time. */
export const PunchList = ({ punches, empty }: { punches: readonly PunchShown[]; empty: string }) => {
  const { say, language } = useWords()
  if (!punches.length) return <Text c="dimmed">{empty}</Text>
  return (
    <ol className="gw-punches">
      {punches.map(({ id, at, kind, zone, queued }) => (
        <li key={id} data-testid="punch-row" data-kind={kind}>
          <Time at={at} zone={zone} clockOnly />
          <span>{PUNCH_WORDS[kind][language]}</span>
          {queued ? (
            <Text span size="sm" c="dimmed">
              {say(W.phoneTime)}
            </Text>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
