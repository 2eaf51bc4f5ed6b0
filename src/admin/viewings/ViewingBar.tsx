'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import type { Gate } from './gate'
import { PurposeForm } from './PurposeForm'
import { useSay } from '../kit/useSay'
import * as W from './words'

const DRAWER = 'purpose'

/** Says above the rows whose data is open, for which purpose and until when. */
export const ViewingBar = ({ gate }: { gate: Gate }) => {
  const { say } = useSay()
  const { openModal, closeModal } = useModal()
  return (
    <section className="gw-bar" aria-label={say(W.openViewings)} data-testid="viewing-bar">
      <ul>
        {gate.open.map(({ id, whom, purpose, until }) => (
          <li key={id}>
            <strong>{say(W.openWhose(whom))}</strong>
            <span>{say(W.purpose(purpose))}</span>
            <span>{say(W.openUntil(until))}</span>
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(DRAWER)}>
        {say(W.openSomebodyElses)}
      </Button>
      <Drawer slug={DRAWER} title={gate.category.label}>
        <PurposeForm gate={gate} onOpen={() => closeModal(DRAWER)} />
      </Drawer>
    </section>
  )
}
