'use client'
import { Button, Drawer, useAuth, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { EmploymentFacts } from './employmentFacts'
import type { User } from '../../payload-types'
import { EndForm, RestoreForm } from './EndForms'
import { Choice } from '../kit/Inputs'
import { MoveForm } from './MoveForm'
import { PaperForm } from './PaperForm'
import {
  BeginForm,
  ContactForm,
  CorrectForm,
  EmploymentForm,
  JoinForm,
  MembershipForm,
  MinorForm,
  type MembershipFacts,
  type MinorFacts,
  type PersonFacts,
} from './PersonForms'
import { SuspendForm } from './SuspendForm'
import { useSay } from '../kit/useSay'
import { WithdrawForm } from './WithdrawForm'

interface Props {
  person: PersonFacts
  /** Whether the person holds an office: two sign what ends his account. */
  isHolder: boolean
  employments: EmploymentFacts[]
  /** Those that run. */
  memberships: MembershipFacts[]
  minor: MinorFacts | null
  /** Categories that are on, and may be taken back. */
  on: readonly string[]
}

const ACTS = [
  'correct',
  'contact',
  'employment',
  'begin',
  'move',
  'join',
  'membership',
  'end',
  'restore',
  'paper',
  'withdraw',
  'minor',
  'suspend',
  'resume',
] as const
type Act = (typeof ACTS)[number]
/** Acts on one of several employments: which, is asked first. */
const OF_EMPLOYMENT: readonly Act[] = ['employment', 'move', 'join', 'end', 'restore']

/** What HR may do about a person, each with what it does said before it is done. */
export const PersonActions = ({ person, isHolder, employments, memberships, minor, on }: Props) => {
  const { say } = useSay()
  const { user } = useAuth<User>()
  const { openModal, closeModal } = useModal()
  const router = useRouter()
  const open = employments.filter(({ isOpen: runs }) => runs)
  const undoable = employments.filter(({ mayRestore }) => mayRestore)
  const [chosen, setChosen] = useState('')
  const [membership, setMembership] = useState('')
  const isHr = user?.roles?.includes('hr') ?? false
  const mayRecord = isHr || (user?.roles?.includes('privacy') ?? false)
  const isOpenAccount = person.state !== 'closed'
  const maySuspend = (isHr || (user?.roles?.includes('admin') ?? false)) && user?.id !== person.id

  const titles: Record<Act, string> = {
    correct: say('Correct name or user name', '更正姓名或用户名'),
    contact: say('Email and phone', '邮箱和手机'),
    employment: say('Correct employment', '更正任职'),
    begin: say('Another employment', '新增任职'),
    join: say('Join a team', '加入团队'),
    membership: say('Lead, deputy, leave a team', '团队身份或离开团队'),
    minor: say('Under age, guardian', '未成年人与监护人'),
    move: say('Move to another team', '调到其他团队'),
    end: open.some(({ lastDay }) => lastDay)
      ? say('End employment, or change its last day', '终止任职或更改最后工作日')
      : say('End employment', '终止任职'),
    restore: say('Undo the end', '撤销终止'),
    paper: say('Answer on paper', '登记纸质签署'),
    withdraw: say('Withdrawal on written request', '登记书面撤回'),
    suspend: say('Suspend', '停用账号'),
    resume: say('Lift the suspension', '恢复账号'),
  }
  const isOwnOffice = isHolder && user?.id === person.id
  const isOpen: Record<Act, boolean> = {
    correct: isHr && isOpenAccount && !isOwnOffice,
    contact: isHr && isOpenAccount && user?.id !== person.id,
    employment: isHr && employments.length > 0,
    begin: isHr && isOpenAccount,
    join: isHr && open.length > 0,
    membership: isHr && memberships.length > 0,
    minor: mayRecord && isOpenAccount && !isHolder,
    move: isHr && open.length > 0,
    end: isHr && open.length > 0 && !isOwnOffice,
    restore: isHr && undoable.length > 0 && !isOwnOffice,
    paper: isHr && user?.id !== person.id && ['invited', 'active'].includes(person.state),
    withdraw: isHr && user?.id !== person.id && on.length > 0,
    suspend: maySuspend && ['invited', 'active'].includes(person.state),
    resume: maySuspend && person.state === 'suspended',
  }
  const acts = ACTS.filter((act) => isOpen[act])
  if (!acts.length) return null

  const slug = (act: Act) => `person-${act}`
  const among = (act: Act) => (act === 'restore' ? undoable : act === 'employment' ? employments : open)
  const employmentOf = (act: Act) => among(act).find(({ id }) => id === chosen) ?? among(act)[0]
  const finish = (act: Act) => () => {
    closeModal(slug(act))
    router.refresh()
  }
  const formOf = (act: Act) => {
    const onDone = finish(act)
    if (act === 'suspend' || act === 'resume')
      return <SuspendForm person={person} suspends={act === 'suspend'} onDone={onDone} />
    if (act === 'paper') return <PaperForm person={person} on={on} onDone={onDone} />
    if (act === 'withdraw') return <WithdrawForm person={person} on={on} onDone={onDone} />
    if (act === 'correct') return <CorrectForm person={person} isHolder={isHolder} onDone={onDone} />
    if (act === 'contact') return <ContactForm person={person} onDone={onDone} />
    if (act === 'begin') return <BeginForm person={person} onDone={onDone} />
    if (act === 'minor') return <MinorForm person={person} minor={minor} onDone={onDone} />
    const inTeam = memberships.find(({ id }) => id === membership) ?? memberships[0]
    if (act === 'membership')
      return inTeam ? <MembershipForm key={inTeam.id} membership={inTeam} onDone={onDone} /> : null
    const employment = employmentOf(act)
    if (!employment) return null
    if (act === 'employment')
      return <EmploymentForm key={employment.id} employment={employment} onDone={onDone} />
    if (act === 'join') return <JoinForm key={employment.id} employment={employment} onDone={onDone} />
    if (act === 'end')
      return (
        <EndForm
          key={employment.id}
          id={employment.id}
          until={employment.lastDay}
          isHolder={isHolder}
          onDone={onDone}
        />
      )
    if (act === 'restore')
      return (
        <RestoreForm
          key={employment.id}
          id={employment.id}
          isToCome={employment.isOpen}
          isHolder={isHolder}
          onDone={onDone}
        />
      )
    return (
      <MoveForm<{ moved: boolean }>
        company={employment.company.id}
        path={`/api/employments/${employment.id}/move`}
        onDone={onDone}
        isThere={({ moved }) => !moved}
      />
    )
  }
  return (
    <div className="gw-actions" data-testid="person-actions">
      {acts.map((act) => (
        <Button
          key={act}
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => openModal(slug(act))}
          extraButtonProps={{ 'data-testid': `person-${act}` }}
        >
          {titles[act]} …
        </Button>
      ))}
      {acts.map((act) => (
        <Drawer key={act} slug={slug(act)} title={`${titles[act]}: ${person.name}`}>
          {OF_EMPLOYMENT.includes(act) && among(act).length > 1 ? (
            <Choice
              label={say('Employment at', '任职公司')}
              name="employment"
              options={among(act).map(({ id, company }) => ({ value: id, label: company.name }))}
              value={employmentOf(act)?.id ?? ''}
              onText={setChosen}
            />
          ) : null}
          {act === 'membership' && memberships.length > 1 ? (
            <Choice
              label={say('Team', '团队')}
              name="team"
              options={memberships.map(({ id, team, role }) => ({ value: id, label: `${team} (${role})` }))}
              value={membership || (memberships[0]?.id ?? '')}
              onText={setMembership}
            />
          ) : null}
          {formOf(act)}
        </Drawer>
      ))}
    </div>
  )
}
