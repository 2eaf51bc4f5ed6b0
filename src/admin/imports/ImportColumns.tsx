'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import { now } from '../../base/clock'
import { COUNTRY_CODE, countryCodeOf } from '../../fields/names'
import { CELL_FAULTS, FIELD_NAMES } from '../../people/imports/words'
import { Choice, TextBox } from '../kit/Inputs'
import { callingCodeOf } from '../../people/staff/callingCode'
import { phoneSamples } from '../../people/imports/readCell'
import { ImportDates } from './ImportDates'
import { ImportReading } from './ImportReading'
import type { Plan, ReadAnswer, Reading } from './importing'
import { read } from '../kit/send'
import { useSay } from '../kit/useSay'
import { Scroll } from '../kit/Scroll'

interface Company {
  id: string
  name: string
  zone: string
  country?: string | null
}

interface Props {
  found: ReadAnswer
  /** What was chosen before, when one comes back. */
  plan: Plan | null
  busy: boolean
  onPlan(plan: Plan): void
  /** Something else was chosen of how the file is read. */
  onReading(reading: Reading): void
}

const today = (): string => now().toLocaleDateString('sv-SE') // YYYY-MM-DD in the reader's zone

/** What is clear of a column's dates needs no choice; where two orders read it otherwise, each is read as it is clear, or waits for one. */
const datesOf = ({ columns }: ReadAnswer, from: number | undefined): Plan['dates'] => {
  const dates = from === undefined ? null : columns[from]?.dates
  return dates && !dates.differs ? dates.orders[0] : undefined
}

const initial = (found: ReadAnswer, language: 'zh' | 'en'): Plan => ({
  columns: found.guess,
  reading: {
    ...(found.format === 'csv' ? { encoding: found.encoding } : {}),
    ...(found.sheets.length ? { sheet: found.sheet } : {}),
  },
  dates: datesOf(found, found.guess.from),
  from: today(),
  language,
  makeTeams: true,
})

/** Which column is what, and what holds where a row says nothing. */
export const ImportColumns = ({ found, plan: before, busy, onPlan, onReading }: Props) => {
  const { say, language } = useSay()
  const [plan, setPlan] = useState<Plan>(before ?? initial(found, language))
  const [companies, setCompanies] = useState<Company[]>([])
  const set = (more: Partial<Plan>) => setPlan((last) => ({ ...last, ...more }))

  useEffect(() => {
    void read<{ docs: Company[] }>(language, '/api/companies?depth=0&limit=200&sort=name').then((all) => {
      if (!all.ok) return
      setCompanies(all.answer.docs)
      setPlan((last) => {
        const company = all.answer.docs.find(({ id }) => id === last.company) ?? all.answer.docs[0]
        return {
          ...last,
          company: company?.id,
          countryCode: last.countryCode ?? (company && callingCodeOf(company)),
        }
      })
    })
  }, [language])

  const fieldOf = (column: number): string =>
    Object.entries(plan.columns).find(([, each]) => each === column)?.[0] ?? ''
  /** A field is one column: what had it before lets it go. */
  const choose = (column: number, field: string) => {
    const others = Object.entries(plan.columns).filter(([name, each]) => each !== column && name !== field)
    const columns = { ...Object.fromEntries(others), ...(field ? { [field]: column } : {}) }
    set({ columns, ...(columns.from === plan.columns.from ? {} : { dates: datesOf(found, columns.from) }) })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { company, from, countryCode, dates, ...rest } = plan
    onPlan({
      ...rest,
      ...(dates ? { dates } : {}),
      ...(company ? { company } : {}),
      ...(from ? { from } : {}),
      ...(countryCode ? { countryCode } : {}),
    })
  }
  const dateColumn = plan.columns.from === undefined ? undefined : found.columns[plan.columns.from]
  const phones = plan.columns.phone === undefined ? undefined : found.columns[plan.columns.phone]
  const code = countryCodeOf(plan.countryCode ?? '')
  const phonesRead = phones ? phoneSamples(phones.samples, code ?? undefined) : []
  const isNamed = ['name', 'familyName', 'givenName'].some((field) => plan.columns[field] !== undefined)
  const isOpen = Boolean(dateColumn?.dates?.ambiguous) && !plan.dates
  const options = Object.entries(FIELD_NAMES).map(([value, words]) => ({ value, label: words[language] }))

  return (
    <form className="gw-form gw-wide" data-testid="import-columns" onSubmit={submit}>
      <ImportReading found={found} busy={busy} onReading={onReading} />
      <Scroll>
        <table className="gw-list">
          <thead>
            <tr>
              <th scope="col">{say('Column', '列')}</th>
              <th scope="col">{say('is', '含义')}</th>
              <th scope="col">{say('First rows', '前几行')}</th>
            </tr>
          </thead>
          <tbody>
            {found.columns.map(({ header, samples }, column) => (
              <tr key={column} data-unused={fieldOf(column) ? undefined : ''}>
                <th scope="row">{header || say(`Column ${column + 1}`, `第 ${column + 1} 列`)}</th>
                <td>
                  <select
                    className="gw-select"
                    aria-label={header || say(`Column ${column + 1}`, `第 ${column + 1} 列`)}
                    name={`column-${column}`}
                    value={fieldOf(column)}
                    onChange={(event) => choose(column, event.target.value)}
                  >
                    <option value="">{say('not read', '不读取')}</option>
                    {options.map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="gw-samples">{samples.filter(Boolean).slice(0, 3).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {dateColumn ? (
        <ImportDates
          column={dateColumn}
          system={found.system}
          value={plan.dates}
          onOrder={(dates) => set({ dates })}
        />
      ) : null}
      {phonesRead.length ? (
        <ul className="gw-hint" data-testid="import-phone">
          {phonesRead.map(({ was, is }, i) => (
            <li key={i}>
              {'value' in is
                ? say(`${was} is read as ${is.value}.`, `${was} 将读取为 ${is.value}。`)
                : say(`${was}: ${CELL_FAULTS[is.fault].en}.`, `${was}：${CELL_FAULTS[is.fault].zh}。`)}
            </li>
          ))}
        </ul>
      ) : null}
      <h3>{say('Where a row says nothing', '行内未填写时')}</h3>
      <div className="gw-columns">
        <Choice
          label={say('Company', '公司')}
          name="company"
          empty={say('Choose', '请选择')}
          options={companies.map(({ id, name }) => ({ value: id, label: name }))}
          value={plan.company ?? ''}
          onText={(company) => set({ company })}
        />
        <TextBox
          label={say('First day', '入职日期')}
          name="from"
          type="date"
          value={plan.from ?? ''}
          onText={(from) => set({ from })}
        />
        <Choice
          label={say('Language', '语言')}
          name="language"
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          value={plan.language}
          onText={(value) => set({ language: value as Plan['language'] })}
        />
        <TextBox
          label={say('Country code of phone numbers', '电话的国家代码')}
          name="countryCode"
          pattern={COUNTRY_CODE}
          title={say('Such as +86, 0086 or 86', '例如 +86、0086 或 86')}
          value={plan.countryCode ?? ''}
          onText={(typed) => set({ countryCode: typed })}
        />
      </div>
      <label className="gw-check">
        <input
          type="checkbox"
          name="makeTeams"
          checked={plan.makeTeams}
          onChange={(event) => set({ makeTeams: event.target.checked })}
        />
        <span>{say('Make teams that do not exist yet', '自动新建尚不存在的团队')}</span>
      </label>
      <Button
        type="submit"
        margin={false}
        disabled={busy || !isNamed || isOpen}
        extraButtonProps={{ 'data-testid': 'import-check' }}
      >
        {busy ? say('Checking …', '检查中……') : say('Check, without storing anything', '检查（不存储）')}
      </Button>
      {isNamed ? null : (
        <p className="gw-hint">{say('Say which column holds the names.', '请选择姓名所在的列。')}</p>
      )}
    </form>
  )
}
