'use client'
import { useEffect, useState } from 'react'
import type { EmploymentFacts } from './employmentFacts'
import { ActForm, type ActField } from '../kit/ActForm'
import { read } from '../kit/send'
import { askedOfLater, FIRST_DAY_LATER } from '../../i18n/firstDayLater'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'
import { LANGUAGE_CHOICES } from '../../i18n/languages'

export interface PersonFacts {
  id: string
  name: string
  username: string
  email: string
  phone: string
  language: string
  zone: string
  state: string
}
export interface MembershipFacts {
  id: string
  team: string
  role: string
}
export interface MinorFacts {
  id: string
  state: string
  guardian: string
  contact: string
}

interface FormProps {
  onDone(): void
}
interface Named {
  id: string
  name: string
  company?: string
}

/** Rows to choose among, by their names. */
const useChoices = (path: string): Named[] => {
  const { language } = useSay()
  const [rows, setRows] = useState<Named[]>([])
  useEffect(() => {
    void read<{ docs: Named[] }>(language, path).then((all) => {
      if (all.ok) setRows(all.answer.docs)
    })
  }, [language, path])
  return rows
}
const optionsOf = (rows: Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }))

const useFields = () => {
  const { say } = useSay()
  const reason: ActField = {
    name: 'reason',
    label: say(WORDS.reason),
    required: true,
    type: 'reason',
  }
  const zone: ActField = {
    name: 'zone',
    label: say(WORDS.timeZone),
    hint: say(W.suchAsAsiaShanghai),
  }
  const place: ActField[] = [
    { name: 'number', label: say(WORDS.employeeNumber), maxLength: 40 },
    { name: 'position', label: say(WORDS.position), maxLength: 100 },
    { name: 'from', label: say(WORDS.firstDay), type: 'date', required: true },
    zone,
  ]
  const role = (required = true): ActField => ({
    name: 'role',
    label: say(WORDS.as),
    required,
    options: [
      { value: 'member', label: say(WORDS.member) },
      { value: 'lead', label: say(WORDS.lead) },
      { value: 'deputy', label: say(WORDS.deputy) },
    ],
  })
  const seesTeam = say(W.leadOrDeputyMayRead)
  return { say, reason, zone, place, role, seesTeam }
}

export const CorrectForm = ({
  person,
  isHolder,
  onDone,
}: FormProps & { person: PersonFacts; isHolder: boolean }) => {
  const { say, reason, zone } = useFields()
  return (
    <ActForm
      name="correct"
      path={`/api/people/${person.id}/correct`}
      initial={{ ...person }}
      fields={[
        { name: 'name', label: say(WORDS.personName), required: true, maxLength: 100 },
        { name: 'username', label: say(WORDS.userName), required: true, maxLength: 40 },
        {
          name: 'language',
          label: say(WORDS.language),
          required: true,
          options: LANGUAGE_CHOICES,
        },
        { ...zone, hint: say(W.forDisplayOnOwnPages) },
        reason,
      ]}
      effects={[say(W.newUserName), ...(isHolder ? [say(W.thisPersonHoldsOffice)] : [])]}
      submit={say(W.correct)}
      onDone={onDone}
    />
  )
}

export const ContactForm = ({ person, onDone }: FormProps & { person: PersonFacts }) => {
  const { say, reason } = useFields()
  return (
    <ActForm
      name="contact"
      path={`/api/people/${person.id}/contact`}
      initial={{ ...person }}
      fields={[
        { name: 'email', label: say(WORDS.email), type: 'email' },
        {
          name: 'phone',
          label: say(WORDS.phone),
          type: 'tel',
          hint: say(W.withCountryCode),
        },
        reason,
      ]}
      effects={[say(W.letterAtOldAddress), say(W.linksThatWereSent)]}
      submit={say(W.change)}
      onDone={onDone}
    />
  )
}

export const EmploymentForm = ({ employment, onDone }: FormProps & { employment: EmploymentFacts }) => {
  const { language } = useSay()
  const { say, reason, place } = useFields()
  const { id, number, position, from, zone, at } = employment
  return (
    <ActForm
      name="employment"
      path={`/api/employments/${id}/correct`}
      initial={{ number, position, from, zone }}
      fields={[
        ...place,
        {
          ...reason,
          required: false,
          hint: say(W.neededForFirstDay),
        },
      ]}
      effects={[say(W.firstDayAndTimeZone), FIRST_DAY_LATER[language]]}
      confirm={(given) => askedOfLater(from, given.from ?? '', at)?.[language] ?? null}
      submit={say(W.correct)}
      onDone={onDone}
    />
  )
}

export const BeginForm = ({ person, onDone }: FormProps & { person: PersonFacts }) => {
  const { say, reason, place } = useFields()
  const companies = useChoices('/api/companies?depth=0&limit=200&sort=name')
  return (
    <ActForm
      name="begin"
      path={`/api/people/${person.id}/employments`}
      fields={[
        { name: 'company', label: say(WORDS.company), required: true, options: optionsOf(companies) },
        ...place,
        reason,
      ]}
      effects={[say(W.whoseLastEmploymentHasEnded)]}
      submit={say(WORDS.newEmployment)}
      onDone={onDone}
    />
  )
}

export const JoinForm = ({ employment, onDone }: FormProps & { employment: EmploymentFacts }) => {
  const { say, reason, role, seesTeam } = useFields()
  const teams = useChoices('/api/teams?depth=0&limit=500&sort=name')
  const offered = teams.filter(({ company }) => company === employment.company.id)
  return (
    <ActForm
      name="join"
      path={`/api/employments/${employment.id}/teams`}
      initial={{ role: 'member' }}
      fields={[
        { name: 'team', label: say(WORDS.team), required: true, options: optionsOf(offered) },
        role(),
        { name: 'from', label: say(WORDS.startDay), type: 'date', required: true },
        { ...reason, when: (given) => given.role !== 'member' },
      ]}
      effects={[say(W.mainTeamStays), seesTeam]}
      submit={say(W.join)}
      onDone={onDone}
    />
  )
}

export const MembershipForm = ({ membership, onDone }: FormProps & { membership: MembershipFacts }) => {
  const { say, reason, role, seesTeam } = useFields()
  const leaves = (given: Record<string, string>): boolean => given.act === 'leave'
  return (
    <ActForm
      name="membership"
      path={(given) => `/api/memberships/${membership.id}/${leaves(given) ? 'leave' : 'role'}`}
      fields={[
        {
          name: 'act',
          label: say(WORDS.act),
          required: true,
          options: [
            { value: 'role', label: say(W.memberLeadOrDeputy) },
            { value: 'leave', label: say(W.leaveTheTeam) },
          ],
        },
        { ...role(), when: (given) => !leaves(given) },
        {
          name: 'from',
          label: say(WORDS.startDay),
          type: 'date',
          required: true,
          when: (given) => !leaves(given),
        },
        { name: 'lastDay', label: say(WORDS.endDay), type: 'date', required: true, when: leaves },
        reason,
      ]}
      body={({ act: _, ...given }) => given}
      effects={[seesTeam]}
      submit={say(W.change)}
      onDone={onDone}
    />
  )
}

export const MinorForm = ({
  person,
  minor,
  onDone,
}: FormProps & { person: PersonFacts; minor: MinorFacts | null }) => {
  const { say, reason } = useFields()
  const guardian: ActField = { name: 'guardian', label: say(W.guardian), maxLength: 100 }
  const contact: ActField = {
    name: 'contact',
    label: say(W.howGuardianIsReached),
    maxLength: 200,
  }
  const effects = [say(W.untilGuardianHasConsentedNothing)]
  if (!minor)
    return (
      <ActForm
        name="minor"
        path={`/api/people/${person.id}/guardian`}
        fields={[
          { name: 'bornOn', label: say(WORDS.born), type: 'date', required: true },
          guardian,
          contact,
          reason,
        ]}
        effects={effects}
        submit={say(WORDS.record)}
        onDone={onDone}
      />
    )
  const is = (act: string) => (given: Record<string, string>) => given.act === act
  return (
    <ActForm
      name="minor"
      path={(given) => `/api/guardianships/${minor.id}/${given.act}`}
      initial={{ guardian: minor.guardian, contact: minor.contact }}
      fields={[
        {
          name: 'act',
          label: say(W.consentOfTheGuardian),
          required: true,
          options: [
            { value: 'confirm', label: say(W.confirmedSignedPaperIsHere) },
            { value: 'withdraw', label: say(W.refusedOrWithdrawn) },
            { value: 'correct', label: say(W.correctWhatIsRecorded) },
          ],
        },
        { name: 'bornOn', label: say(WORDS.born), type: 'date', when: is('correct') },
        { ...guardian, required: true, when: (given) => !is('withdraw')(given) },
        { ...contact, when: (given) => !is('withdraw')(given) },
        {
          name: 'signedOn',
          label: say(WORDS.signedOn),
          type: 'date',
          required: true,
          when: is('confirm'),
        },
        {
          name: 'paper',
          label: say(W.whereSignedPaperLies),
          required: true,
          maxLength: 200,
          when: is('confirm'),
        },
        { ...reason, when: (given) => !is('confirm')(given) },
      ]}
      body={({ act: _, ...given }) =>
        Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
      }
      effects={effects}
      submit={say(WORDS.record)}
      onDone={onDone}
    />
  )
}
