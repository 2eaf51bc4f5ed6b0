import type { Payload, User } from 'payload'
import { hasRole } from '../../base/roles'
import { mailState } from '../../letters/state'
import { sayIn } from '../../base/labels'
import * as W from './words'

interface Props {
  payload: Payload
  user?: User | null
  i18n: { language: string }
}

/** On every page of the admin, for hr and the administrator: letters wait, and no mail server is set. */
export const MailBanner = async ({ payload, user, i18n }: Props) => {
  if (!user || !hasRole(user as { roles?: string[] }, 'hr', 'admin')) return null
  const { configured, waiting } = await mailState({ payload })
  if (configured || !waiting) return null
  const say = sayIn(i18n.language)
  return (
    <div className="gw-banner" role="status" data-testid="mail-banner">
      {say(W.lettersWait(waiting))}
      <a href="/admin/collections/outbox">{say(W.openTheOutbox)}</a>
      {hasRole(user as { roles?: string[] }, 'admin') ? (
        <>
          {' · '}
          <a href="/admin/globals/mail">{say(W.setAMailServer)}</a>
        </>
      ) : null}
    </div>
  )
}
