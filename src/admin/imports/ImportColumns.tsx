'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import { countryCodeOf } from '../../fields/names'
import { rowCountry } from '../../people/imports/rowCountry'
import { callingCodeOf } from '../../people/staff/callingCode'
import { ColumnsTable } from './ColumnsTable'
import { ImportDates } from './ImportDates'
import { ImportReading } from './ImportReading'
import { PhonesRead } from './PhonesRead'
import { RowDefaults } from './RowDefaults'
import type { Plan, ReadAnswer, Reading } from './importing'
import { read } from '../kit/send'
import { useSay } from '../kit/useSay'
import { todayIn } from '../kit/useToday'
import * as W from './words'

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
  language,
  makeTeams: true,
})

/** What is chosen so far; the company and its country code stand as soon as the companies are read. */
const usePlan = (before: Plan | null, found: ReadAnswer) => {
  const { language } = useSay()
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
          from: last.from ?? (company && todayIn(company.zone)),
          countryCode: last.countryCode ?? (company && callingCodeOf(company)),
        }
      })
    })
  }, [language])

  /** A field is one column: what had it before lets it go. */
  const choose = (column: number, field: string) => {
    const others = Object.entries(plan.columns).filter(([name, each]) => each !== column && name !== field)
    const columns = { ...Object.fromEntries(others), ...(field ? { [field]: column } : {}) }
    set({ columns, ...(columns.from === plan.columns.from ? {} : { dates: datesOf(found, columns.from) }) })
  }
  return { plan, companies, set, choose }
}

/** Without what was left empty. */
const filled = ({ company, from, countryCode, dates, ...rest }: Plan): Plan => ({
  ...rest,
  ...(dates ? { dates } : {}),
  ...(company ? { company } : {}),
  ...(from ? { from } : {}),
  ...(countryCode ? { countryCode } : {}),
})

/** Which column is what, and what holds where a row says nothing. */
export const ImportColumns = ({ found, plan: before, busy, onPlan, onReading }: Props) => {
  const { say } = useSay()
  const { plan, companies, set, choose } = usePlan(before, found)
  const columnOf = (field: string) => {
    const column = plan.columns[field]
    return column === undefined ? undefined : found.columns[column]
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPlan(filled(plan))
  }
  const countryOf = rowCountry(companies, {
    ...plan,
    countryCode: countryCodeOf(plan.countryCode ?? '') ?? undefined,
  })
  const dateColumn = columnOf('from')
  const isNamed = ['name', 'familyName', 'givenName'].some((field) => plan.columns[field] !== undefined)
  const isOpen = Boolean(dateColumn?.dates?.ambiguous) && !plan.dates

  return (
    <form className="gw-form gw-wide" data-testid="import-columns" onSubmit={submit}>
      <ImportReading found={found} busy={busy} onReading={onReading} />
      <ColumnsTable found={found} chosen={plan.columns} onField={choose} />
      {dateColumn ? (
        <ImportDates
          column={dateColumn}
          system={found.system}
          value={plan.dates}
          onOrder={(dates) => set({ dates })}
        />
      ) : null}
      <PhonesRead
        samples={columnOf('phone')?.samples ?? []}
        countryOf={(row) => countryOf(columnOf('company')?.samples[row] ?? '')}
      />
      <RowDefaults plan={plan} companies={companies} onChange={set} />
      <Button
        type="submit"
        margin={false}
        disabled={busy || !isNamed || isOpen}
        extraButtonProps={{ 'data-testid': 'import-check' }}
      >
        {busy ? say(W.checking) : say(W.checkWithoutStoringAnything)}
      </Button>
      {isNamed ? null : <p className="gw-hint">{say(W.sayWhichColumnHoldsNames)}</p>}
    </form>
  )
}
