import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'
import { readEnv } from '../base/env'
import { Problem } from '../base/errors'
import { renderLetter } from './templates/render'
import { whileRunning } from '../base/sameMoment'
import { Untaken } from './progress'
import { aboutPerson } from './put'
import { LOST } from './lost'
import { reasonOf, sayReason } from './replies'
import { messageDomain, noteReturnPath, ownReturns, returnAddress } from './returnPath'
import { tryServerAgain } from './serverFault'
import { mailSettings, type MailSettings } from './settings'
import { AT_ONCE, openTransport, type Message, type Transport } from './transport'

export interface MailState {
  configured: boolean
  source: 'environment' | 'settings' | null
  from: string | null
  /** Letters that are not sent yet. */
  waiting: number
  /** Letters that nobody takes, came back or are in doubt. */
  failed: number
}

/** Whether letters can leave, and how many wait. */
export const mailState = async ({ payload }: Pick<PayloadRequest, 'payload'>): Promise<MailState> => {
  const settings = await mailSettings(payload)
  const count = async (where: Where): Promise<number> =>
    (await payload.count({ collection: 'outbox', where, overrideAccess: true })).totalDocs
  return {
    configured: settings !== null,
    source: settings?.source ?? null,
    from: settings?.from ?? null,
    waiting: await count({ state: { in: ['queued', 'deferred', 'sending'] } }),
    failed: await count(LOST),
  }
}

/** Whether letters may come back to addresses of their own, as far as a test letter has shown. */
export type Returns = 'no-mailbox' | 'too-long' | 'refused' | 'asked' | 'on'

/**
 * Sends a letter of our own to an address with a token, as each letter would come back to, so that the mailbox shows whether such addresses
 * arrive there. Where the mail server does not take it, letters come back to whom they are from, as before.
 */
const tryReturns = async (
  payload: Payload,
  settings: MailSettings,
  transport: Transport,
  letter: Pick<Message, 'subject' | 'html' | 'text'>,
): Promise<Returns> => {
  if (!readEnv().BOUNCE_IMAP_URL) return 'no-mailbox'
  if (await ownReturns(payload, settings)) return 'on'
  const token = randomUUID()
  const own = returnAddress(settings.from, token)
  if (!own) return 'too-long'
  // Before it is sent: the mailbox may be read at once.
  await noteReturnPath(payload, settings, { token })
  try {
    await transport.send({
      messageId: `<${token}@${messageDomain()}>`,
      to: own,
      envelopeFrom: own,
      ...letter,
    })
    return 'asked'
  } catch (error) {
    if (!(error instanceof Untaken)) throw error
    await noteReturnPath(payload, settings, { token, refused: reasonOf(error.ended) })
    return 'refused'
  }
}

/**
 * Sends a test letter at once, past the queue, so that whoever sets mail up sees what the server says (P76); what waited for the server leaves
 * then.
 * @throws Problem 409 `mail-off` where no server is set, 409 `mail-failed` with the server's code where it did not take the letter.
 */
export const sendTestLetter = (req: PayloadRequest, to: string | undefined) =>
  whileRunning(`test letter ${String(req.user?.id)} ${to ?? ''}`, () => sendTest(req, to))

const sendTest = async (
  { payload, user, i18n }: PayloadRequest,
  to: string | undefined,
): Promise<{ to: string; returns: Returns }> => {
  const settings = await mailSettings(payload)
  if (!settings) throw new Problem(409, 'mail-off', 'No mail server is set.')
  const { name, email, language, company } = await aboutPerson(payload, String(user?.id))
  const address = to ?? email
  if (!address) throw new Problem(400, 'invalid', 'To which address?', { field: 'to' })
  const transport = await openTransport(settings, AT_ONCE)
  try {
    const letter = await renderLetter('test', language, { name, company })
    await transport.send({ messageId: `<${randomUUID()}@${messageDomain()}>`, to: address, ...letter })
    await tryServerAgain(payload)
    const returns = await tryReturns(payload, settings, transport, letter)
    return { to: address, returns }
  } catch (error) {
    if (!(error instanceof Untaken)) throw error
    const reason = reasonOf(error.ended)
    throw new Problem(409, 'mail-failed', sayReason(reason, i18n.language === 'en' ? 'en' : 'zh'), { reason })
  } finally {
    transport.close()
  }
}
