import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Effects } from '../kit/Effects'
import { Failure } from '../kit/Inputs'
import { LinkSlip, type OneTimeLink } from './LinkSlip'
import { PassedOver, type Outcome } from './PassedOver'
import { useSay } from '../kit/useSay'
import { useSending } from '../kit/useSending'

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
            {say(
              slips.length === 1 ? 'Print 1 slip' : `Print ${slips.length} slips`,
              `打印 ${slips.length} 张`,
            )}
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
  return (
    <Effects
      effects={[
        say(
          'Each who has not come yet gets a new one-time link; earlier links stop working. Links to print are shown here once, and no letter goes out.',
          '每位尚未激活的人员将获得新的一次性链接，此前的链接失效。供打印的链接仅在此处显示一次，不发送任何邮件。',
        ),
        say(
          'By mail, each with an address gets a letter, if a mail server is set; the links of the others are shown here.',
          '选择邮件时，如已设置邮件服务器，有邮箱的人员将收到邮件；其余人员的链接显示在此处。',
        ),
        say(
          'Those who have come, and the offices that only an administrator may invite, are passed over.',
          '已激活的人员，以及只能由系统管理员邀请的职务，将被跳过。',
        ),
      ]}
    />
  )
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
          {say('Make links to print', '生成供打印的链接')}
        </Button>
        <Button
          margin={false}
          buttonStyle="secondary"
          disabled={busy}
          onClick={() => void make('mail')}
          extraButtonProps={{ 'data-testid': 'bulk-mail' }}
        >
          {say('Invite by mail', '以邮件邀请')}
        </Button>
      </div>
    </div>
  )
}
