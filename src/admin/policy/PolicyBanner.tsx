import type { Payload, User } from 'payload'
import { now } from '../../base/clock'
import { awaitsAnswer } from '../../consent/agreement'
import { currentPolicy } from '../../consent/stoodOn'
import { snapshotOf } from '../../policy/decide/snapshot'
import { sayIn } from '../../base/labels'
import * as W from './words'

interface Props {
  payload: Payload
  user?: User | null
  i18n: { language: string }
}

/** Whoever works in the admin is asked about a major change there too; it goes when it is answered, agreed to or refused. */
export const PolicyBanner = async ({ payload, user, i18n }: Props) => {
  if (!user) return null
  const snapshot = await snapshotOf(payload, String(user.id))
  if (!snapshot.acceptances.length || !awaitsAnswer(snapshot, now().getTime())) return null
  const { version } = currentPolicy(snapshot)
  const say = sayIn(i18n.language)
  return (
    <div className="gw-banner" role="status" data-testid="policy-banner">
      {say(W.versionOfPrivacyPolicyAsks(version))}
      <a href="/agree">{say(W.seeWhatChanges)}</a>
    </div>
  )
}
