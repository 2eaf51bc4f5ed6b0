'use client'
import { useEffect, useState } from 'react'
import type { EmploymentFacts } from './employmentFacts'
import { ActForm, type ActField } from '../kit/ActForm'
import { read } from '../kit/send'
import { askedOfLater, FIRST_DAY_LATER } from '../../i18n/firstDayLater'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

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
    hint: say("Such as Asia/Shanghai. Empty: the company's.", '例如 Asia/Shanghai。留空则使用公司时区。'),
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
  const seesTeam = say(
    "A lead or deputy may read the team's records captured since that day, each time with a purpose; the team is told.",
    '负责人或代理负责人可以在说明目的后查看该日起采集的团队记录；团队成员将收到通知。',
  )
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
          options: [
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ],
        },
        { ...zone, hint: say('For display on own pages.', '仅用于本人页面的时间显示。') },
        reason,
      ]}
      effects={[
        say('A new user name is what the person signs in with from now on.', '此后须用新的用户名登录。'),
        ...(isHolder
          ? [
              say(
                'This person holds an office: name and user name change once a second holder of an office has signed.',
                '此人担任职责：姓名和用户名须由另一位任职者签署后变更。',
              ),
            ]
          : []),
      ]}
      submit={say('Correct', '更正')}
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
          hint: say('With country code: +86 138 0013 8000', '含国家代码：+86 138 0013 8000'),
        },
        reason,
      ]}
      effects={[
        say('A letter says so at the old address and at the new one.', '旧邮箱和新邮箱都会收到邮件通知。'),
        say(
          'Links that were sent or handed over stop working; invite the person again.',
          '此前发出或转交的链接失效，请重新邀请。',
        ),
      ]}
      submit={say('Change', '更改')}
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
          hint: say('Needed for the first day and the time zone.', '更改入职日期或时区时须填写。'),
        },
      ]}
      effects={[
        say(
          'First day and time zone decide when anything may be collected.',
          '入职日期和时区决定何时可以收集数据。',
        ),
        FIRST_DAY_LATER[language],
      ]}
      confirm={(given) => askedOfLater(from, given.from ?? '', at)?.[language] ?? null}
      submit={say('Correct', '更正')}
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
      effects={[
        say('Whose last employment has ended can sign in again.', '最后一项任职已终止的人员可以重新登录。'),
      ]}
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
      effects={[say('The main team stays as it is.', '主要团队保持不变。'), seesTeam]}
      submit={say('Join', '加入')}
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
            { value: 'role', label: say('Member, lead or deputy', '成员、负责人或代理负责人') },
            { value: 'leave', label: say('Leave the team', '离开团队') },
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
      submit={say('Change', '更改')}
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
  const guardian: ActField = { name: 'guardian', label: say('Guardian', '监护人'), maxLength: 100 }
  const contact: ActField = {
    name: 'contact',
    label: say('How the guardian is reached', '监护人联系方式'),
    maxLength: 200,
  }
  const effects = [
    say(
      'Until a guardian has consented nothing that rests on the person’s consent is collected, and what was is deleted within the day; under 14 the account is shut.',
      '监护人同意之前，不收集基于本人同意的数据，已收集的将在一天内删除；未满 14 周岁的，账号停用。',
    ),
  ]
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
          label: say('Consent of the guardian', '监护人同意'),
          required: true,
          options: [
            { value: 'confirm', label: say('Confirmed: the signed paper is here', '已确认：已收到签字文件') },
            { value: 'withdraw', label: say('Refused or withdrawn', '已拒绝或撤回') },
            { value: 'correct', label: say('Correct what is recorded', '更正登记') },
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
          label: say('Where the signed paper lies', '签字文件存放处'),
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
