import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { Problem } from '../errors'
import { renderLetter } from '../emails/render'
import { Untaken } from './progress'
import { aboutPerson } from './put'
import { reasonOf, sayReason } from './replies'
import { mailSettings } from './settings'
import { AT_ONCE, openTransport } from './transport'

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
  const count = async (states: string[]): Promise<number> =>
    (await payload.count({ collection: 'outbox', where: { state: { in: states } }, overrideAccess: true }))
      .totalDocs
  return {
    configured: settings !== null,
    source: settings?.source ?? null,
    from: settings?.from ?? null,
    waiting: await count(['queued', 'deferred', 'sending']),
    failed: await count(['failed', 'bounced', 'doubtful']),
  }
}

/**
 * Sends a test letter at once, past the queue, so that whoever sets mail up sees what the server says (P76).
 * @throws Problem 409 `mail-off` where no server is set, 409 `mail-failed` with the server's code where it did not take the letter.
 */
export const sendTestLetter = async (
  { payload, user, i18n }: PayloadRequest,
  to: string | undefined,
): Promise<{ to: string }> => {
  const settings = await mailSettings(payload)
  if (!settings) throw new Problem(409, 'mail-off', 'No mail server is set.')
  const { name, email, language, company } = await aboutPerson(payload, String(user?.id))
  const address = to ?? email
  if (!address) throw new Problem(400, 'invalid', 'To which address?', { field: 'to' })
  const transport = await openTransport(settings, AT_ONCE)
  try {
    const letter = await renderLetter('test', language, { name, company })
    const domain = settings.from.match(/@([^\s<>]+)>?$/)?.[1] ?? 'glasswork.invalid'
    await transport.send({ messageId: `<${randomUUID()}@${domain}>`, to: address, ...letter })
    return { to: address }
  } catch (error) {
    if (!(error instanceof Untaken)) throw error
    const reason = reasonOf(error.ended)
    throw new Problem(409, 'mail-failed', sayReason(reason, i18n.language === 'en' ? 'en' : 'zh'), { reason })
  } finally {
    transport.close()
  }
}
