'use client'
import { Button, Drawer, useAuth, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { User } from '../../payload-types'
import { ImportSteps } from './ImportSteps'
import { useSay } from '../kit/useSay'
import * as W from './words'

const DRAWER = 'import-people'

/** Above the lists of imports and of people, for hr: takes in a list of people. */
export const ImportPeople = () => {
  const { say } = useSay()
  const { user } = useAuth<User>()
  const { openModal, closeModal } = useModal()
  const router = useRouter()
  const [round, setRound] = useState(0)
  if (!user?.roles?.includes('hr')) return null

  const start = () => {
    setRound(round + 1)
    openModal(DRAWER)
  }
  const finish = () => {
    closeModal(DRAWER)
    router.refresh()
  }
  const title = say(W.importPeopleFromFile)
  return (
    <div className="gw-above">
      <Button
        margin={false}
        size="small"
        buttonStyle="secondary"
        onClick={start}
        extraButtonProps={{ 'data-testid': 'import-open' }}
      >
        {title}
      </Button>
      <Drawer slug={DRAWER} title={title}>
        <ImportSteps key={round} onDone={finish} />
      </Drawer>
    </div>
  )
}
