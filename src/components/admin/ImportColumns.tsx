'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import { now } from '../../clock'
import { FIELD_NAMES } from '../../i18n/imports'
import { Choice, TextBox } from './Inputs'
import type { Plan, ReadAnswer } from './importing'
import { read } from './send'
import { useSay } from './useSay'
import { Scroll } from './Scroll'

interface Props {
  found: ReadAnswer
  /** What was chosen before, when one comes back. */
  plan: Plan | null
  busy: boolean
  onPlan(plan: Plan): void
}

const today = (): string => now().toLocaleDateString('sv-SE') // YYYY-MM-DD in the reader's zone

const initial = ({ guess }: ReadAnswer, language: 'zh' | 'en'): Plan => ({
  columns: guess,
  from: today(),
  language,
  countryCode: language === 'zh' ? '+86' : '',
  makeTeams: true,
})

/** Which column is what, and what holds where a row says nothing. */
export const ImportColumns = ({ found, plan: before, busy, onPlan }: Props) => {
  const { say, language } = useSay()
  const [plan, setPlan] = useState<Plan>(before ?? initial(found, language))
  const [companies, setCompanies] = useState<{ id: string; name: string }[]>([])
  const set = (more: Partial<Plan>) => setPlan((last) => ({ ...last, ...more }))

  useEffect(() => {
    void read<{ docs: { id: string; name: string }[] }>(
      language,
      '/api/companies?depth=0&limit=200&sort=name',
    ).then((all) => {
      if (!all.ok) return
      setCompanies(all.answer.docs)
      setPlan((last) => ({ ...last, company: last.company ?? all.answer.docs[0]?.id }))
    })
  }, [language])

  const fieldOf = (column: number): string =>
    Object.entries(plan.columns).find(([, each]) => each === column)?.[0] ?? ''
  /** A field is one column: what had it before lets it go. */
  const choose = (column: number, field: string) => {
    const others = Object.entries(plan.columns).filter(([name, each]) => each !== column && name !== field)
    set({ columns: { ...Object.fromEntries(others), ...(field ? { [field]: column } : {}) } })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { company, from, countryCode, ...rest } = plan
    onPlan({
      ...rest,
      ...(company ? { company } : {}),
      ...(from ? { from } : {}),
      ...(countryCode ? { countryCode } : {}),
    })
  }
  const options = Object.entries(FIELD_NAMES).map(([value, words]) => ({ value, label: words[language] }))

  return (
    <form className="gw-form gw-wide" data-testid="import-columns" onSubmit={submit}>
      <p>
        {say(
          `${found.rows} rows, read as ${found.format.toUpperCase()}${found.format === 'csv' ? ` in ${found.encoding.toUpperCase()}` : ''}. Say what each column is; what is left out is not read.`,
          `共 ${found.rows} 行，按 ${found.format.toUpperCase()}${found.format === 'csv' ? `（${found.encoding.toUpperCase()}）` : ''} 读取。请为各列选择含义，未选择的列不会读取。`,
        )}
      </p>
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
          pattern="\+[1-9][0-9]{0,3}"
          title={say('Such as +86', '例如 +86')}
          value={plan.countryCode ?? ''}
          onText={(countryCode) => set({ countryCode })}
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
        disabled={busy || plan.columns.name === undefined}
        extraButtonProps={{ 'data-testid': 'import-check' }}
      >
        {busy ? say('Checking …', '检查中……') : say('Check, without storing anything', '检查（不存储）')}
      </Button>
      {plan.columns.name === undefined ? (
        <p className="gw-hint">{say('Say which column holds the names.', '请选择姓名所在的列。')}</p>
      ) : null}
    </form>
  )
}
