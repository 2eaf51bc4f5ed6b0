'use client'
import { Text } from '@mantine/core'
import Link from 'next/link'
import './attendance.css'
import type { Punching } from './punching'
import { Reasons } from './Reasons'
import { Going } from '../kit/Going'
import { calendarDay } from '../kit/time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Days of which a punch is missing; each leads to where a correction is asked for. */
export const PunchMissing = ({ missing }: Pick<Punching, 'missing'>) => {
  const { say, language } = useWords()
  return missing.map(({ date, reasons }) => (
    <section key={date} className="gw-note" data-tone="warn" data-testid="punch-missing">
      <Text component="h2" fw={600}>
        {say(W.forgotten(calendarDay(date, language)))}
      </Text>
      <Text size="sm">
        <Reasons reasons={reasons} />
        {say(WORDS.sentenceEnd)}
        {say(W.forgottenAbout)}
      </Text>
      <Link className="gw-link" href={`/month?month=${date.slice(0, 7)}&day=${date}#day`} prefetch={false}>
        {say(W.askForCorrection)}
        <Going />
      </Link>
    </section>
  ))
}
