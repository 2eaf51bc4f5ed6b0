'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import type { Gate } from './gate'
import { PurposeForm } from './PurposeForm'
import { useSay } from '../kit/useSay'

const DRAWER = 'purpose'

/** Says above the rows whose data is open, for which purpose and until when. */
export const ViewingBar = ({ gate }: { gate: Gate }) => {
  const { say } = useSay()
  const { openModal, closeModal } = useModal()
  return (
    <section className="gw-bar" aria-label={say('Open viewings', '当前查看授权')} data-testid="viewing-bar">
      <ul>
        {gate.open.map(({ id, whom, purpose, until }) => (
          <li key={id}>
            <strong>{say(`Open: ${whom}`, `正在查看：${whom}`)}</strong>
            <span>{say(`Purpose: ${purpose}`, `目的：${purpose}`)}</span>
            <span>{say(`open until ${until}`, `有效至 ${until}`)}</span>
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(DRAWER)}>
        {say("Open somebody else's", '查看其他人')}
      </Button>
      <Drawer slug={DRAWER} title={gate.category.label}>
        <PurposeForm gate={gate} onOpen={() => closeModal(DRAWER)} />
      </Drawer>
    </section>
  )
}
