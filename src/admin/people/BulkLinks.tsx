import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Effects } from '../kit/Effects'
import { Failure } from '../kit/Inputs'
import { LinkSlip, type OneTimeLink } from './LinkSlip'
import { PassedOver, type Outcome } from './PassedOver'
import { useSay } from '../kit/useSay'
import { useSending } from '../kit/useSending'
import * as W from './words'

type Made = OneTimeLink & { id: string; name: string; username: string }

/** The links that were made, to be handed over or printed. */
const Slips = ({ links }: { links: Outcome<Made> }) => {
  const { say } = useSay()
  const slips = links.done.filter(({ link }) => link)
  return (
    <>
      <PassedOver passed={links.passed} />
      {slips.length ? (
        <div className="gw-actions gw-unprinted">
          <Button margin={false} onClick={() => window.print()}>
            {say(W.printSlips(slips.length))}
          </Button>
        </div>
      ) : null}
      <div className="gw-slips">
        {links.done.map((each) => (
          <LinkSlip key={each.id} {...each} />
        ))}
      </div>
    </>
  )
}

/** What making them does, said before it is done. */
const LinksEffects = () => {
  const { say } = useSay()
  return <Effects effects={[say(W.eachWhoHasNotCome), say(W.byMail), say(W.thoseWhoHaveCome)]} />
}

interface Props {
  people: string[]
  /** Why those who are selected could not be read; empty where they were. */
  unread: string
}

/** New one-time links for those who are selected: to print, or by mail. */
export const BulkLinks = ({ people, unread }: Props) => {
  const { say } = useSay()
  const [links, setLinks] = useState<Outcome<Made> | null>(null)
  const { busy, failure, run } = useSending<Outcome<Made>>(setLinks)
  const make = (by: 'print' | 'mail') => run('/api/people/invitations', { people, by })
  if (links) return <Slips links={links} />
  return (
    <div className="gw-form">
      <LinksEffects />
      <Failure message={failure || unread} />
      <div className="gw-actions">
        <Button
          margin={false}
          disabled={busy}
          onClick={() => void make('print')}
          extraButtonProps={{ 'data-testid': 'bulk-make' }}
        >
          {say(W.makeLinksToPrint)}
        </Button>
        <Button
          margin={false}
          buttonStyle="secondary"
          disabled={busy}
          onClick={() => void make('mail')}
          extraButtonProps={{ 'data-testid': 'bulk-mail' }}
        >
          {say(W.inviteByMail)}
        </Button>
      </div>
    </div>
  )
}
