import { createHmac } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { gatewaySettings } from '../../letters/gatewaySettings'
import { mailSettings } from '../../letters/settings'
import { actingRole, audit } from '../../record/audit'
import { holdsAll } from '../../access/apart'
import { inADay } from './begin'
import { holders } from './holders'
import { lastOfKind, moveAct, putAct, waitingActs } from './pending'
import { tellOfAct } from './tell'

export const CONNECTIONS = ['mail', 'gateway'] as const
export type Connection = (typeof CONNECTIONS)[number]

interface Place {
  /** Where it stands, for people. */
  place: string
  /** All that says through whose hands a letter goes; keyed, so that a user name cannot be guessed from it. */
  fingerprint: string
}

const placeOf = async (payload: Payload, connection: Connection): Promise<Place> => {
  const print = (parts: unknown[]) =>
    createHmac('sha256', payload.secret)
      .update(JSON.stringify([connection, ...parts]))
      .digest('hex')
  if (connection === 'mail') {
    const settings = await mailSettings(payload)
    if (!settings) return { place: '', fingerprint: '' }
    const { host, port, security, user, from } = settings
    return { place: `${host}:${port}`, fingerprint: print([host, port, security, user ?? '', from]) }
  }
  const settings = await gatewaySettings(payload)
  if (!settings) return { place: '', fingerprint: '' }
  return { place: new URL(settings.url).host, fingerprint: print([settings.url]) }
}

/** Whether the first person still holds every office, or nobody is here yet. */
const isSetUpUnderWay = async (payload: Payload): Promise<boolean> => {
  const all = await holders(payload)
  return !all.length || all.some(holdsAll)
}

/**
 * Puts on record that letters, or texts, now go through another server, and tells every holder of an office. After the set-up it is trusted
 * with links and breaches once a second holder has signed, or after a day. What goes on as before is left alone.
 * @param user who changed it; nobody where the environment of a start did.
 */
export const noteConnection = async (
  payload: Payload,
  connection: Connection,
  user: PayloadRequest['user'] = null,
): Promise<void> => {
  const [what, last] = await Promise.all([placeOf(payload, connection), lastOfKind(payload, connection)])
  if (last ? (last.what as Place).fingerprint === what.fingerprint : false) return
  // With the first start of this version nothing has changed: what it finds was there. Through none, nothing goes.
  const isTrusted = !what.fingerprint || (!last && !user) || (await isSetUpUnderWay(payload))
  for (const before of await waitingActs(payload, { kind: { equals: connection } }))
    await moveAct(payload, before.id, 'waiting', { state: 'lapsed' })
  const act = await putAct(payload, {
    kind: connection,
    subject: null,
    what,
    begunBy: user ? String(user.id) : null,
    begunAs: user ? actingRole(user) : null,
    waitsUntil: isTrusted ? null : inADay(),
    state: isTrusted ? 'done' : 'waiting',
  })
  if (!last && !what.fingerprint) return
  await audit(payload, {
    act: 'connection-changed',
    actor: user ? String(user.id) : null,
    actorRole: user ? actingRole(user) : null,
    slug: 'pending-acts',
    row: act.id,
    detail: connection,
  })
  if (!isTrusted) await tellOfAct(payload, act, 'stands')
}

/** With each start: what the environment sets may be another server than the last time. */
export const noteConnections = async (payload: Payload): Promise<void> => {
  for (const connection of CONNECTIONS) await noteConnection(payload, connection)
}
