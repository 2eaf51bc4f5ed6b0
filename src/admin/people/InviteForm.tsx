'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import { Choice, Failure, TextBox } from '../kit/Inputs'
import type { OneTimeLink } from './LinkSlip'
import { read } from '../kit/send'
import { useSay } from '../kit/useSay'
import { useSending } from '../kit/useSending'
import { useToday } from '../kit/useToday'
import { WORDS } from '../../i18n/words'
import * as W from './words'
import { LANGUAGE_CHOICES } from '../../i18n/languages'

interface Named {
  id: string
  name: string
  /** Of a team. */
  company?: string
  /** Of a company. */
  zone?: string
}

const EMPTY = {
  name: '',
  username: '',
  email: '',
  phone: '',
  language: 'zh',
  company: '',
  team: '',
  number: '',
  position: '',
  from: '',
}

type Given = typeof EMPTY

interface FieldsProps {
  given: Given
  set(name: keyof Given): (value: string) => void
}

/** What is typed. The language of the settings, and the company where there is one alone, stand as soon as they are read. */
const useGiven = () => {
  const { language } = useSay()
  const [given, setGiven] = useState<Given>(EMPTY)
  const [companies, setCompanies] = useState<Named[]>([])
  const [teams, setTeams] = useState<Named[]>([])
  const [from, setFrom] = useToday(companies.find(({ id }) => id === given.company)?.zone)
  // A team is of one company.
  const set = (name: keyof Given) => (value: string) =>
    name === 'from'
      ? setFrom(value)
      : setGiven((before) => ({ ...before, [name]: value, ...(name === 'company' ? { team: '' } : {}) }))

  useEffect(() => {
    const load = async () => {
      const [all, each, settings] = await Promise.all([
        read<{ docs: Named[] }>(language, '/api/companies?depth=0&limit=200&sort=name'),
        read<{ docs: Named[] }>(language, '/api/teams?depth=0&limit=500&sort=name'),
        read<{ language: string }>(language, '/api/globals/settings?depth=0'),
      ])
      if (each.ok) setTeams(each.answer.docs)
      if (settings.ok) setGiven((before) => ({ ...before, language: settings.answer.language }))
      if (!all.ok) return
      setCompanies(all.answer.docs)
      const [only, ...others] = all.answer.docs
      if (only && !others.length) setGiven((before) => ({ ...before, company: only.id }))
    }
    void load()
  }, [language])
  return { given: { ...given, from }, set, companies, teams }
}

/** Who is invited, and how the invitation goes out. */
const WhoFields = ({ given, set }: FieldsProps) => {
  const { say } = useSay()
  return (
    <>
      <TextBox
        label={say(WORDS.personName)}
        name="name"
        required
        autoComplete="off"
        maxLength={100}
        value={given.name}
        onText={set('name')}
      />
      <TextBox
        label={say(WORDS.userName)}
        name="username"
        autoComplete="off"
        pattern="[a-z][a-z0-9._\-]{1,39}"
        title={say(W.letterFirst)}
        hint={say(W.emptyOneIsMade)}
        value={given.username}
        onText={set('username')}
      />
      <TextBox
        label={say(WORDS.email)}
        name="email"
        type="email"
        autoComplete="off"
        value={given.email}
        onText={set('email')}
      />
      <TextBox
        label={say(WORDS.phone)}
        name="phone"
        type="tel"
        autoComplete="off"
        hint={say(W.withCountryCode)}
        value={given.phone}
        onText={set('phone')}
      />
    </>
  )
}

/** Where the person works, from when, as what. */
const WorkFields = ({
  given,
  set,
  companies,
  teams,
}: FieldsProps & { companies: Named[]; teams: Named[] }) => {
  const { say } = useSay()
  const ofCompany = teams.filter(({ company }) => !given.company || company === given.company)
  const options = (rows: Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Choice
        label={say(WORDS.company)}
        name="company"
        required
        empty={say(WORDS.choose)}
        options={options(companies)}
        value={given.company}
        onText={set('company')}
      />
      <Choice
        label={say(WORDS.mainTeam)}
        name="team"
        empty={say(W.noneYet)}
        options={options(ofCompany)}
        value={given.team}
        onText={set('team')}
      />
      <TextBox
        label={say(WORDS.firstDay)}
        name="from"
        type="date"
        required
        value={given.from}
        onText={set('from')}
      />
      <TextBox
        label={say(WORDS.position)}
        name="position"
        autoComplete="off"
        value={given.position}
        onText={set('position')}
      />
      <TextBox
        label={say(WORDS.employeeNumber)}
        name="number"
        autoComplete="off"
        value={given.number}
        onText={set('number')}
      />
    </>
  )
}

interface Props {
  onInvited(invited: OneTimeLink & { name: string }): void
}

/** Invites somebody: by mail, or by a link to hand over. */
export const InviteForm = ({ onInvited }: Props) => {
  const { say } = useSay()
  const { given, set, companies, teams } = useGiven()
  const { failure, field, busy, run } = useSending<OneTimeLink>((invited) =>
    onInvited({ ...invited, name: given.name }),
  )
  const invite = (event: FormEvent) => {
    event.preventDefault()
    void run(
      '/api/people',
      Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim() !== '')),
    )
  }
  return (
    <form className="gw-form" id="invite-form" data-testid="invite-form" onSubmit={invite}>
      <p className="gw-hint">{say(W.withEmail)}</p>
      <div className="gw-columns">
        <WhoFields given={given} set={set} />
        <WorkFields given={given} set={set} companies={companies} teams={teams} />
        <Choice
          label={say(WORDS.language)}
          name="language"
          options={LANGUAGE_CHOICES}
          value={given.language}
          onText={set('language')}
        />
      </div>
      <Failure message={failure} field={field} />
      <Button
        type="submit"
        margin={false}
        disabled={busy}
        extraButtonProps={{ 'data-testid': 'invite-submit', id: 'invite-submit' }}
      >
        {say(W.invite)}
      </Button>
    </form>
  )
}
