'use client'
import { Button } from '@payloadcms/ui'
import type { Company } from '../../payload-types'
import { HoursSecondHand } from './HoursSecondHand'
import { Effects } from '../kit/Effects'
import { Failure, TextBox } from '../kit/Inputs'
import { Reason } from '../kit/Reason'
import { useHours } from './useHours'
import { BreakButtons, DaysField, TimesFields } from './WeekFields'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface MuchProps {
  warning: string | undefined
  meant: boolean
  onMeant(meant: boolean): void
}

/** Hours that are rarely meant: somebody says that they are. */
const MuchNotice = ({ warning, meant, onMeant }: MuchProps) => {
  const { say } = useSay()
  return (
    <div className="gw-notice" role="alert" data-testid="hours-much">
      <p>{warning}</p>
      <label className="gw-check">
        <input
          type="checkbox"
          name="meant"
          checked={meant}
          onChange={(event) => onMeant(event.target.checked)}
        />
        <span>{say(W.theseHoursAreMeant)}</span>
      </label>
    </div>
  )
}

/** What setting them does, said before it is done. */
const HoursEffects = () => {
  const { say } = useSay()
  return <Effects effects={[say(W.nothingIsCollectedOutside), say(W.oncePolicyIsPublished)]} />
}

/** Sets when and where a company's people work. */
export const HoursForm = ({ company }: { company: Company }) => {
  const { say, language } = useSay()
  const hours = useHours(company)
  const { typed, wish, needsWord } = hours
  const { fault, week } = typed
  return (
    <form className="gw-form" data-testid="hours-form" onSubmit={hours.go}>
      <DaysField {...typed} />
      <div className="gw-columns">
        <TimesFields {...typed} />
        <TextBox label={say(WORDS.timeZone)} name="zone" required value={hours.zone} onText={hours.setZone} />
        <TextBox
          label={say(WORDS.country)}
          name="country"
          maxLength={2}
          hint={say(W.twoLetters)}
          value={hours.country}
          onText={hours.setCountry}
        />
      </div>
      <BreakButtons {...typed} />
      <Failure message={typed.isSame ? '' : (fault?.[language] ?? '')} isTyped />
      {fault ? null : (
        <p role="status" data-testid="hours-week">
          {week?.said[language]}
        </p>
      )}
      {needsWord ? (
        <MuchNotice warning={week?.warning?.[language]} meant={hours.meant} onMeant={hours.setMeant} />
      ) : null}
      <HoursEffects />
      <Reason
        required={false}
        hint={say(W.neededOncePolicyIsPublished)}
        value={hours.reason}
        onText={hours.setReason}
      />
      <Failure message={hours.failure} field={hours.field} />
      {hours.code === 'second-hand' ? <HoursSecondHand company={String(company.id)} wish={wish} /> : null}
      <Button
        type="submit"
        margin={false}
        disabled={!hours.isReady}
        extraButtonProps={{ 'data-testid': 'hours-submit' }}
      >
        {say(WORDS.save)}
      </Button>
    </form>
  )
}
