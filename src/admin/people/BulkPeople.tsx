'use client'
import { Button, Drawer, useAuth, useModal, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { User } from '../../payload-types'
import { BulkLinks } from './BulkLinks'
import { BulkMove } from './BulkMove'
import { listedPeople } from './listedPeople'
import { useSay } from '../kit/useSay'
import * as W from './words'

const MOVE = 'move-selected'
const LINKS = 'links-of-selected'

/** Above the list of people, for hr: what can be done with those who are selected. */
export const BulkPeople = () => {
  const { say, language } = useSay()
  const { user } = useAuth<User>()
  const { openModal, closeModal } = useModal()
  const router = useRouter()
  const { count, selectAll, selectedIDs } = useSelection()
  const [people, setPeople] = useState<string[]>([])
  const [unread, setUnread] = useState('')
  if (!user?.roles?.includes('hr') || !count) return null

  /** Those on this page, or everybody who fits the list's filter. */
  const choose = async () => {
    setUnread('')
    if (String(selectAll) !== 'allAvailable') return setPeople(selectedIDs.map(String))
    const all = await listedPeople(language)
    setUnread(all.ok ? '' : all.message)
    setPeople(all.ok ? all.answer : [])
  }
  const open = async (slug: string) => {
    await choose()
    openModal(slug)
  }
  return (
    <div className="gw-above gw-actions" data-testid="bulk-people">
      <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void open(MOVE)}>
        {say(W.moveToATeam(count))}
      </Button>
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        onClick={() => void open(LINKS)}
        extraButtonProps={{ 'data-testid': 'bulk-links' }}
      >
        {say(W.invitationLinksFor(count))}
      </Button>
      <Drawer slug={MOVE} title={say(W.movePeople(people.length))}>
        <BulkMove
          people={people}
          onDone={() => {
            closeModal(MOVE)
            router.refresh()
          }}
        />
      </Drawer>
      <Drawer slug={LINKS} title={say(W.invitationLinks)}>
        <BulkLinks people={people} unread={unread} />
      </Drawer>
    </div>
  )
}
