'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { faultOfHours, weekInWords } from '../../i18n/hours'
import type { Company, User } from '../../payload-types'
import { Failure, TextBox } from '../kit/Inputs'
import { useSay } from '../kit/useSay'
import { useSending } from '../kit/useSending'

const DRAWER = 'company-hours'
const DAYS = [
  ['1', 'Monday', '星期一'],
  ['2', 'Tuesday', '星期二'],
  ['3', 'Wednesday', '星期三'],
  ['4', 'Thursday', '星期四'],
  ['5', 'Friday', '星期五'],
  ['6', 'Saturday', '星期六'],
  ['7', 'Sunday', '星期日'],
] as const

type Day = (typeof DAYS)[number][0]
interface Span {
  from: string
  to: string
}

interface Wish {
  hours?: { days: Day[]; breaks: Span[] } & Span
  zone?: string
  country?: string
  reason?: string
}

/** Where hours, zone or country would widen what is collected: begins the act that a second holder signs. */
const SecondHand = ({ company, wish }: { company: string; wish: Wish }) => {
  const { say } = useSay()
  const [waits, setWaits] = useState(false)
  const { failure, busy, submit } = useSending(() => setWaits(true))
  if (waits)
    return (
      <p className="gw-notice" role="status" data-testid="hours-waiting">
        {say(
          'It waits for a second holder of an office, who finds it on the start page. Each person is told at least twelve hours before; it binds from the midnight after.',
          '正等待另一位任职者签署，可在其首页找到。每位员工至少提前十二小时收到通知，自其后的零点起生效。',
        )}
      </p>
    )
  return (
    <>
      <Failure message={failure} />
      <Button
        buttonStyle="secondary"
        margin={false}
        disabled={busy}
        onClick={() => void submit(`/api/companies/${company}/wider-hours`, wish)}
        extraButtonProps={{ 'data-testid': 'hours-second' }}
      >
        {say('Begin it, for a second to sign', '发起，由第二人签署')}
      </Button>
    </>
  )
}

const CollectingForm = ({ company }: { company: Company }) => {
  const { say, language } = useSay()
  const [days, setDays] = useState<string[]>(company.hours.days)
  const [span, setSpan] = useState<Span>({ from: company.hours.from, to: company.hours.to })
  const [breaks, setBreaks] = useState<Span[]>(
    (company.hours.breaks ?? []).map(({ from, to }) => ({ from, to })),
  )
  const [zone, setZone] = useState(company.zone)
  const [country, setCountry] = useState(company.country ?? '')
  const [reason, setReason] = useState('')
  const [meant, setMeant] = useState(false)
  const fault = faultOfHours({ days, ...span, breaks })
  const week = weekInWords({ days, ...span, breaks })
  const { failure, code, busy, submit } = useSending(() => window.location.reload())
  const change = (i: number, part: Partial<Span>) =>
    setBreaks(breaks.map((each, j) => (j === i ? { ...each, ...part } : each)))
  const before = { days: company.hours.days, from: company.hours.from, to: company.hours.to }
  const isSame =
    JSON.stringify({ ...before, days: [...before.days].sort() }) ===
      JSON.stringify({ days: [...days].sort(), from: span.from, to: span.to }) &&
    JSON.stringify(breaks) ===
      JSON.stringify((company.hours.breaks ?? []).map(({ from, to }) => ({ from, to })))
  const needsWord = !isSame && !fault && week?.warning != null
  // What stands as it stood is not sent: somebody else may have changed it meanwhile.
  const wish: Wish = {
    ...(isSame ? {} : { hours: { days: [...days].sort() as Day[], ...span, breaks } }),
    ...(zone === company.zone ? {} : { zone }),
    ...(country === (company.country ?? '') ? {} : { country }),
    ...(reason ? { reason } : {}),
  }
  const go = (event: FormEvent) => {
    event.preventDefault()
    void submit(`/api/companies/${company.id}/hours`, wish)
  }
  const time = (label: string, name: string, value: string, onText: (value: string) => void) => (
    <TextBox label={label} name={name} type="time" required value={value} onText={onText} />
  )
  return (
    <form className="gw-form" data-testid="hours-form" onSubmit={go}>
      <fieldset className="gw-radios">
        <legend>{say('Days', '工作日')}</legend>
        {DAYS.map(([value, en, zh]) => (
          <label key={value}>
            <input
              type="checkbox"
              name={`day-${value}`}
              checked={days.includes(value)}
              onChange={(event) =>
                setDays(event.target.checked ? [...days, value] : days.filter((each) => each !== value))
              }
            />
            <span>{say(en, zh)}</span>
          </label>
        ))}
      </fieldset>
      <div className="gw-columns">
        {time(say('From', '开始'), 'from', span.from, (from) => setSpan({ ...span, from }))}
        {time(say('To', '结束'), 'to', span.to, (to) => setSpan({ ...span, to }))}
        {breaks.map((each, i) => [
          <div key={`${i}-from`}>
            {time(say(`Break ${i + 1} from`, `休息 ${i + 1} 开始`), `break-${i}-from`, each.from, (from) =>
              change(i, { from }),
            )}
          </div>,
          <div key={`${i}-to`}>
            {time(say(`Break ${i + 1} until`, `休息 ${i + 1} 结束`), `break-${i}-to`, each.to, (to) =>
              change(i, { to }),
            )}
          </div>,
        ])}
        <TextBox label={say('Time zone', '时区')} name="zone" required value={zone} onText={setZone} />
        <TextBox
          label={say('Country', '所在国家或地区')}
          name="country"
          maxLength={2}
          hint={say(
            'Two letters, such as CN. Empty: that of the time zone.',
            '两个字母，例如 CN。留空则按时区判断。',
          )}
          value={country}
          onText={setCountry}
        />
      </div>
      <div className="gw-actions">
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => setBreaks([...breaks, { from: '12:00', to: '13:00' }])}
        >
          {say('One more break', '增加休息')}
        </Button>
        {breaks.length ? (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => setBreaks(breaks.slice(0, -1))}
          >
            {say('One break less', '减少休息')}
          </Button>
        ) : null}
      </div>
      <Failure message={isSame ? '' : (fault?.[language] ?? '')} />
      {fault ? null : (
        <p role="status" data-testid="hours-week">
          {week?.said[language]}
        </p>
      )}
      {needsWord ? (
        <div className="gw-notice" role="alert" data-testid="hours-much">
          <p>{week?.warning?.[language]}</p>
          <label className="gw-check">
            <input
              type="checkbox"
              name="meant"
              checked={meant}
              onChange={(event) => setMeant(event.target.checked)}
            />
            <span>{say('These hours are meant', '确实如此设置')}</span>
          </label>
        </div>
      ) : null}
      <div className="gw-notice">
        <p>{say('What then happens:', '届时：')}</p>
        <ul>
          <li>
            {say(
              'Nothing is collected outside these hours, nor in the breaks, nor outside the countries that the policy names.',
              '在此时间之外、休息时间内以及隐私政策载明的国家或地区之外，不收集任何数据。',
            )}
          </li>
          <li>
            {say(
              'Once a policy is published, a change that would widen what may be collected takes a second hand.',
              '隐私政策发布后，扩大收集范围的更改须经第二人签署。',
            )}
          </li>
        </ul>
      </div>
      <TextBox
        label={say('Reason', '理由')}
        name="reason"
        maxLength={500}
        hint={say('Needed once a policy is published.', '隐私政策发布后须填写。')}
        value={reason}
        onText={setReason}
      />
      <Failure message={failure} />
      {code === 'second-hand' ? <SecondHand company={String(company.id)} wish={wish} /> : null}
      <Button
        type="submit"
        margin={false}
        disabled={busy || !days.length || (!isSame && fault !== null) || (needsWord && !meant)}
        extraButtonProps={{ 'data-testid': 'hours-submit' }}
      >
        {say('Set', '设置')}
      </Button>
    </form>
  )
}

/** When and where a company's people work: shown in its form, and set by an act of its own. */
export const CompanyHours = () => {
  const { say } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const company = savedDocumentData as Company | undefined
  if (!id || !company?.hours)
    return (
      <p className="gw-hint">
        {say(
          'Working hours, time zone and country are set once the company is saved.',
          '保存公司后即可设置工作时间、时区和所在地。',
        )}
      </p>
    )
  const { days, from, to, breaks } = company.hours
  const title = say('Working hours, time zone, country', '工作时间、时区、所在地')
  return (
    <section className="gw-table-field" data-testid="company-hours">
      <h3>{title}</h3>
      <p>
        {DAYS.filter(([value]) => (days as string[]).includes(value))
          .map(([, en, zh]) => say(en, zh))
          .join(say(', ', '、'))}
        {`; ${from}–${to}`}
        {(breaks ?? []).map((each) =>
          say(`; break ${each.from}–${each.to}`, `；休息 ${each.from}–${each.to}`),
        )}
        {`; ${company.zone}${company.country ? ` (${company.country})` : ''}`}
      </p>
      {user?.roles?.includes('hr') ? (
        <>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => openModal(DRAWER)}
            extraButtonProps={{ 'data-testid': 'hours-open' }}
          >
            {say('Change …', '更改……')}
          </Button>
          <Drawer slug={DRAWER} title={title}>
            <CollectingForm company={{ ...company, id: String(id) }} />
          </Drawer>
        </>
      ) : null}
    </section>
  )
}
