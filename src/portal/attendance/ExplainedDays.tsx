'use client'
import { Text } from '@mantine/core'
import './attendance.css'
import { DayLink } from './DayLink'
import type { DayShown } from './dayShown'
import { hoursOf } from './lengths'
import { Reasons } from './Reasons'
import { Chip } from '../../components/Chip'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import * as W from './words'

const ORDINARY: readonly DayShown['status'][] = ['present', 'rest', 'holiday', 'none', 'free']

const isExplained = ({ status, reasons }: DayShown): boolean =>
  reasons.length > 0 || !ORDINARY.includes(status)

/** The days that are not as the shift has them come first, the latest at the top, each with why. */
export const ExplainedDays = ({ days }: { days: readonly DayShown[] }) => {
  const { say, language } = useWords()
  const explained = days.filter(isExplained).reverse()
  if (!explained.length) return null
  return (
    <Section title={say(W.daysWithSomethingToSay(explained.length))} about={say(W.chooseADay)}>
      <ol className="gw-said">
        {explained.map((day) => (
          <li key={day.date} data-testid="explained-day" data-date={day.date}>
            <DayLink date={day.date} />
            <Chip of="attendance" state={day.status} language={language} />
            <span className="gw-said-length">
              <b>{hoursOf(day.worked)}</b> / {hoursOf(day.due)}
            </span>
            {day.reasons.length ? (
              <Text size="sm" className="gw-said-why">
                <Reasons reasons={day.reasons} />
              </Text>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}
