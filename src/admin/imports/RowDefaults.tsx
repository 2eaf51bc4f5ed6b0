import { COUNTRY_CODE } from '../../fields/names'
import { Choice, TextBox } from '../kit/Inputs'
import type { Plan } from './importing'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'
import { LANGUAGE_CHOICES } from '../../i18n/languages'

interface Props {
  plan: Plan
  companies: { id: string; name: string }[]
  onChange(more: Partial<Plan>): void
}

/** What holds where a row says nothing. */
export const RowDefaults = ({ plan, companies, onChange }: Props) => {
  const { say } = useSay()
  return (
    <>
      <h3>{say(W.whereRowSaysNothing)}</h3>
      <div className="gw-columns">
        <Choice
          label={say(WORDS.company)}
          name="company"
          empty={say(WORDS.choose)}
          options={companies.map(({ id, name }) => ({ value: id, label: name }))}
          value={plan.company ?? ''}
          onText={(company) => onChange({ company })}
        />
        <TextBox
          label={say(WORDS.firstDay)}
          name="from"
          type="date"
          value={plan.from ?? ''}
          onText={(from) => onChange({ from })}
        />
        <Choice
          label={say(WORDS.language)}
          name="language"
          options={LANGUAGE_CHOICES}
          value={plan.language}
          onText={(value) => onChange({ language: value as Plan['language'] })}
        />
        <TextBox
          label={say(W.countryCodeOfPhoneNumbers)}
          name="countryCode"
          pattern={COUNTRY_CODE}
          title={say(W.suchAs)}
          hint={say(W.rowThatNamesAnotherCompany)}
          value={plan.countryCode ?? ''}
          onText={(typed) => onChange({ countryCode: typed })}
        />
      </div>
      <label className="gw-check">
        <input
          type="checkbox"
          name="makeTeams"
          checked={plan.makeTeams}
          onChange={(event) => onChange({ makeTeams: event.target.checked })}
        />
        <span>{say(W.makeTeams)}</span>
      </label>
    </>
  )
}
