'use client'
import { Button, Drawer, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { User } from '../../payload-types'
import { Failure } from '../kit/Inputs'
import { LinkSlip, type OneTimeLink } from '../people/LinkSlip'
import { useSending } from '../kit/useSending'
import { useSay } from '../kit/useSay'
import * as W from './words'

const DRAWER = 'invite-again'

/** On somebody who has not yet come: a new link, which makes the earlier one worthless. */
export const InviteAgain = () => {
  const { say } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { openModal } = useModal()
  const [made, setMade] = useState<OneTimeLink | null>(null)
  const { failure, run } = useSending()
  const person = savedDocumentData as User | undefined
  if (!id || person?.state !== 'invited' || !user?.roles?.includes('hr')) return null

  const make = async () => {
    setMade(null)
    openModal(DRAWER)
    const sent = await run<OneTimeLink>(`/api/people/${id}/invitation`, {})
    if (sent.ok) setMade(sent.answer)
  }
  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void make()}>
        {say(W.newInvitationLink)}
      </Button>
      <Drawer slug={DRAWER} title={say(W.newInvitationLink)}>
        <Failure message={failure} />
        {made ? <LinkSlip name={person.name} {...made} /> : null}
      </Drawer>
    </>
  )
}
