'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { momentHere } from '../kit/times'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface OneTimeLink {
  link?: string
  /** Where the invitation was sent instead. */
  mailed?: string
  expiresAt: string
}

type Props = Partial<OneTimeLink> & { name: string }

/** How an invitation reaches its person: by mail, or by a one-time link to hand over. */
export const LinkSlip = ({ name, link, mailed, expiresAt }: Props) => {
  const { say } = useSay()
  if (link) return <Slip name={name} link={link} expiresAt={expiresAt} />
  return (
    <p className="gw-prompt" role="status">
      {say(W.invitationOf(name, mailed))}
    </p>
  )
}

/** A one-time link to hand over: copied, or printed on a slip of its own. */
const Slip = ({ name, link, expiresAt }: { name: string; link: string; expiresAt?: string }) => {
  const { say, language } = useSay()
  const [copied, setCopied] = useState(false)
  const box = useRef<HTMLInputElement>(null)

  const copy = async () => {
    box.current?.select()
    try {
      await navigator.clipboard.writeText(link)
      setCopied(true)
    } catch {
      // Without https the browser gives no clipboard: the link stands selected for Ctrl+C.
      setCopied(false)
    }
  }

  return (
    <section className="gw-slip">
      <h2>{say(W.linkFor(name))}</h2>
      <p>{say(W.whoeverOpensThisLinkSets)}</p>
      <input
        ref={box}
        className="gw-link"
        data-testid="invite-link"
        id="invite-link"
        aria-label={say(WORDS.onetimeLink)}
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <p className="gw-link-printed" aria-hidden>
        {link}
      </p>
      <p className="gw-hint">
        {expiresAt ? say(W.validUntil(momentHere(expiresAt, language))) : ''}
        {say(W.itIsShownHereOnly)}
      </p>
      <div className="gw-actions">
        <Button margin={false} onClick={() => void copy()}>
          {copied ? say(W.copied) : say(W.copy)}
        </Button>
        <Button margin={false} buttonStyle="secondary" onClick={() => window.print()}>
          {say(WORDS.print)}
        </Button>
      </div>
      <span role="status" className="gw-unseen">
        {copied ? say(W.copied) : ''}
      </span>
    </section>
  )
}
