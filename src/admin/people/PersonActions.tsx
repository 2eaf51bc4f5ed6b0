'use client'
import { Button, Drawer, useAuth, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { EmploymentFacts } from './employmentFacts'
import type { User } from '../../payload-types'
import { FormOfAct } from './FormOfAct'
import { Choice } from '../kit/Inputs'
import { actTitles, employmentsFor, OF_EMPLOYMENT, openActs, type Act, type ActsOn } from './personActs'
import type { MembershipFacts } from './PersonForms'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const slug = (act: Act) => `person-${act}`

interface ChoiceProps<Facts> {
  among: Facts[]
  value: string
  onText(id: string): void
}

const EmploymentChoice = ({ among, value, onText }: ChoiceProps<EmploymentFacts>) => {
  const { say } = useSay()
  return (
    <Choice
      label={say(W.employmentAt)}
      name="employment"
      options={among.map(({ id, company }) => ({ value: id, label: company.name }))}
      value={value}
      onText={onText}
    />
  )
}

const TeamChoice = ({ among, value, onText }: ChoiceProps<MembershipFacts>) => {
  const { say } = useSay()
  return (
    <Choice
      label={say(WORDS.team)}
      name="team"
      options={among.map(({ id, team, role }) => ({ value: id, label: `${team} (${role})` }))}
      value={value}
      onText={onText}
    />
  )
}

/** What HR may do about a person, each with what it does said before it is done. */
export const PersonActions = (on: ActsOn) => {
  const { say } = useSay()
  const { user } = useAuth<User>()
  const { openModal, closeModal } = useModal()
  const router = useRouter()
  const [chosen, setChosen] = useState('')
  const [inTeam, setInTeam] = useState('')
  const { employments, memberships } = on
  const titles = actTitles(employments, say)
  const acts = openActs(user, on)
  if (!acts.length) return null

  const membership = memberships.find(({ id }) => id === inTeam) ?? memberships[0]
  const drawer = (act: Act) => {
    const among = OF_EMPLOYMENT.includes(act) ? employmentsFor(act, employments) : []
    const employment = among.find(({ id }) => id === chosen) ?? among[0]
    return (
      <Drawer key={act} slug={slug(act)} title={`${titles[act]}: ${on.person.name}`}>
        {among.length > 1 ? (
          <EmploymentChoice among={among} value={employment?.id ?? ''} onText={setChosen} />
        ) : null}
        {act === 'membership' && memberships.length > 1 ? (
          <TeamChoice among={memberships} value={membership?.id ?? ''} onText={setInTeam} />
        ) : null}
        <FormOfAct
          {...on}
          act={act}
          employment={employment}
          membership={membership}
          onDone={() => {
            closeModal(slug(act))
            router.refresh()
          }}
        />
      </Drawer>
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
      {acts.map(drawer)}
    </div>
  )
}
