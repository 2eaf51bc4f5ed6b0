'use client'
import { AnswerAwaited } from './AnswerAwaited'
import { ComputersThatReport } from './ComputersThatReport'
import { LastLooks } from './LastLooks'
import { MayBeRecorded } from './MayBeRecorded'
import { SoFar } from './SoFar'
import { StandingNow } from './StandingNow'
import type { Today } from './today'
import { Page } from '../kit/Page'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** The first page: what is recorded about the reader right now, why, and until when it is kept. */
export const TodayPage = ({ awaitsAnswer, categories, day, looks, devices, ...now }: Today) => {
  const { say } = useWords()
  return (
    <Page title={say(WORDS.today)} testid="today-page" lead={say(W.whatIsRecorded)}>
      <StandingNow {...now} categories={categories} />
      {awaitsAnswer ? <AnswerAwaited /> : null}
      {categories.length ? <MayBeRecorded categories={categories} /> : null}
      <SoFar day={day} />
      <LastLooks looks={looks} />
      {devices.length ? <ComputersThatReport devices={devices} /> : null}
    </Page>
  )
}
