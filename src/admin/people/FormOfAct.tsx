import type { EmploymentFacts } from './employmentFacts'
import { EndForm, RestoreForm } from './EndForms'
import { MoveForm } from './MoveForm'
import { PaperForm } from './PaperForm'
import type { Act, ActsOn } from './personActs'
import {
  BeginForm,
  ContactForm,
  CorrectForm,
  EmploymentForm,
  JoinForm,
  MembershipForm,
  MinorForm,
  type MembershipFacts,
} from './PersonForms'
import { SuspendForm } from './SuspendForm'
import { WithdrawForm } from './WithdrawForm'

interface Props extends Pick<ActsOn, 'person' | 'isHolder' | 'minor' | 'on'> {
  act: Act
  /** Which of them the act is about, where it is about one. */
  employment: EmploymentFacts | undefined
  membership: MembershipFacts | undefined
  onDone(): void
}

type OfEmploymentProps = Pick<Props, 'act' | 'isHolder' | 'onDone'> & { employment: EmploymentFacts }

const FormOfEmployment = ({ act, employment, isHolder, onDone }: OfEmploymentProps) => {
  const { id, lastDay, isOpen, company } = employment
  if (act === 'employment') return <EmploymentForm key={id} employment={employment} onDone={onDone} />
  if (act === 'join') return <JoinForm key={id} employment={employment} onDone={onDone} />
  if (act === 'end') return <EndForm key={id} id={id} until={lastDay} isHolder={isHolder} onDone={onDone} />
  if (act === 'restore')
    return <RestoreForm key={id} id={id} isToCome={isOpen} isHolder={isHolder} onDone={onDone} />
  return (
    <MoveForm<{ moved: boolean }>
      company={company.id}
      path={`/api/employments/${id}/move`}
      onDone={onDone}
      isThere={({ moved }) => !moved}
    />
  )
}

/** The form of an act; another employment or team begins it anew. */
export const FormOfAct = ({ act, person, isHolder, minor, on, employment, membership, onDone }: Props) => {
  if (act === 'suspend' || act === 'resume')
    return <SuspendForm person={person} suspends={act === 'suspend'} onDone={onDone} />
  if (act === 'paper') return <PaperForm person={person} on={on} onDone={onDone} />
  if (act === 'withdraw') return <WithdrawForm person={person} on={on} onDone={onDone} />
  if (act === 'correct') return <CorrectForm person={person} isHolder={isHolder} onDone={onDone} />
  if (act === 'contact') return <ContactForm person={person} onDone={onDone} />
  if (act === 'begin') return <BeginForm person={person} onDone={onDone} />
  if (act === 'minor') return <MinorForm person={person} minor={minor} onDone={onDone} />
  if (act === 'membership')
    return membership ? <MembershipForm key={membership.id} membership={membership} onDone={onDone} /> : null
  return employment ? (
    <FormOfEmployment act={act} employment={employment} isHolder={isHolder} onDone={onDone} />
  ) : null
}
