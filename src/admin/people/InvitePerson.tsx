'use client'
import { Button, Drawer, useAuth, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { User } from '../../payload-types'
import { InviteForm } from './InviteForm'
import { LinkSlip, type OneTimeLink } from './LinkSlip'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

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
        {say('Invite a person', '邀请成员')}
      </Button>
      <Drawer slug={DRAWER} title={say('Invite a person', '邀请成员')}>
        {invited ? (
          <>
            <LinkSlip {...invited} />
            <div className="gw-actions gw-unprinted">
              <Button buttonStyle="secondary" margin={false} onClick={() => setInvited(null)}>
                {say('Invite another', '继续邀请')}
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
