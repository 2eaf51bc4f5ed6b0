'use client'
import { ReasonForm } from '../kit/Reason'
import { useSay } from '../kit/useSay'
import * as W from './words'

interface Props {
  person: { id: string; name: string }
  suspends: boolean
  onDone(): void
}

/** Says what a suspension means, or its lifting, before it is made. */
export const SuspendForm = ({ person, suspends, onDone }: Props) => {
  const { say } = useSay()
  const effects = suspends
    ? [
        say(W.personIsSignedOutEverywhere),
        say(W.devicesAreRefused),
        say(W.invitationLinksStopWorking),
        say(W.employmentTeamsAndRecordsStay),
      ]
    : [say(W.personCanSignInAgain), say(W.devicesWorkAgain)]
  return (
    <ReasonForm
      name="suspend"
      path={`/api/people/${person.id}/${suspends ? 'suspend' : 'resume'}`}
      effects={[...effects, say(W.thisGoesOnRecord)]}
      verb={suspends ? say(W.suspend) : say(W.liftTheSuspension)}
      onDone={onDone}
    />
  )
}
