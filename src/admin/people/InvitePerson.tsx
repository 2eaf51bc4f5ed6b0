'use client'
import { Button, Drawer, useAuth, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { User } from '../../payload-types'
import { InviteForm } from './InviteForm'
import { LinkSlip, type OneTimeLink } from './LinkSlip'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const DRAWER = 'invite'

/** Above the list of people, for hr: invites somebody and shows the one-time link, once. */
export const InvitePerson = () => {
  const { say } = useSay()
  const { user } = useAuth<User>()
  const { openModal, closeModal } = useModal()
  const router = useRouter()
  const [invited, setInvited] = useState<(OneTimeLink & { name: string }) | null>(null)
  if (!user?.roles?.includes('hr')) return null

  const start = () => {
    setInvited(null)
    openModal(DRAWER)
  }
  const finish = () => {
    closeModal(DRAWER)
    router.refresh()
  }
  return (
    <div className="gw-above">
      <Button margin={false} size="small" onClick={start} extraButtonProps={{ 'data-testid': 'invite-open' }}>
        {say(W.inviteAPerson)}
      </Button>
      <Drawer slug={DRAWER} title={say(W.inviteAPerson)}>
        {invited ? (
          <>
            <LinkSlip {...invited} />
            <div className="gw-actions gw-unprinted">
              <Button buttonStyle="secondary" margin={false} onClick={() => setInvited(null)}>
                {say(W.inviteAnother)}
              </Button>
              <Button buttonStyle="secondary" margin={false} onClick={finish}>
                {say(WORDS.ready)}
              </Button>
            </div>
          </>
        ) : (
          <InviteForm onInvited={setInvited} />
        )}
      </Drawer>
    </div>
  )
}
