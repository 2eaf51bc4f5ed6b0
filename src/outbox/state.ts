import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { Problem } from '../errors'
import { both, type Both } from '../i18n/labels'
import { renderLetter } from '../emails/render'
import { endedBy } from './outcome'
import { aboutPerson } from './put'
import { mailSettings } from './settings'
import { openTransport } from './transport'

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
  const transport = await openTransport(settings)
  try {
    const letter = await renderLetter('test', language, { name, company })
    const domain = settings.from.match(/@([^\s<>]+)>?$/)?.[1] ?? 'glasswork.invalid'
    await transport.send({ messageId: `<${randomUUID()}@${domain}>`, to: address, ...letter })
    return { to: address }
  } catch (error) {
    const ended = endedBy(error)
    const reason = 'reason' in ended ? ended.reason : ''
    const hint = HINTS[reason.split(' ')[0] ?? ''] ?? NOT_TAKEN
    throw new Problem(409, 'mail-failed', `${hint[i18n.language === 'en' ? 'en' : 'zh']} (${reason})`, {
      reason,
    })
  } finally {
    transport.close()
  }
}

const NOT_TAKEN = both('The mail server did not take the letter.', '邮件服务器未接受邮件。')
const HINTS: Record<string, Both> = {
  EDNS: both('No mail server has this name.', '找不到此名称的邮件服务器。'),
  EINNER: both(
    'The mail server lies in the inner network. Whoever runs the server may allow it with INNER_HOSTS.',
    '邮件服务器位于内部网络。服务器维护人员可通过 INNER_HOSTS 允许。',
  ),
  ESOCKET: both(
    'The mail server cannot be reached, or its certificate is not trusted.',
    '无法连接邮件服务器，或其证书不受信任。',
  ),
  ECONNECTION: both('The mail server broke the connection off.', '邮件服务器中断了连接。'),
  ETIMEDOUT: both('The mail server does not answer.', '邮件服务器没有响应。'),
  ETLS: both('The mail server does not offer STARTTLS.', '邮件服务器不支持 STARTTLS。'),
  EAUTH: both('The mail server refused user name and password.', '邮件服务器拒绝了用户名和密码。'),
  EENVELOPE: both('The mail server refused the sender or the recipient.', '邮件服务器拒绝了发件人或收件人。'),
  EMESSAGE: both('The mail server refused the letter.', '邮件服务器拒绝了邮件内容。'),
}
