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
        <span>{say('These hours are meant', '确实如此设置')}</span>
      </label>
    </div>
  )
}

/** What setting them does, said before it is done. */
const HoursEffects = () => {
  const { say } = useSay()
  return (
    <Effects
      effects={[
        say(
          'Nothing is collected outside these hours, nor in the breaks, nor outside the countries that the policy names.',
          '在此时间之外、休息时间内以及隐私政策载明的国家或地区之外，不收集任何数据。',
        ),
        say(
          'Once a policy is published, a change that would widen what may be collected takes a second hand.',
          '隐私政策发布后，扩大收集范围的更改须经第二人签署。',
        ),
      ]}
    />
  )
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
          hint={say(
            'Two letters, such as CN. Empty: that of the time zone.',
            '两个字母，例如 CN。留空则按时区判断。',
          )}
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
        hint={say('Needed once a policy is published.', '隐私政策发布后须填写。')}
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
