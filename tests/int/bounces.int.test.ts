import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { bounceIn } from '../../src/outbox/bounceMailbox'
import { putLetter } from '../../src/outbox/put'
import { useApp, type Person } from '../support/app'
import { hasDovecot, Mailbox } from '../support/dovecot'
import { Sink } from '../support/smtp'

/** A report as Postfix writes one, with the headers of the letter that came back. */
const report = (
  messageId: string,
  status = '5.1.1',
  action = 'failed',
): string => `From: MAILER-DAEMON@mx.test
To: glasswork@company.test
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="part"
Message-Id: <report-of-${messageId.replace(/[<>@]/g, '')}@mx.test>

--part
Content-Type: text/plain

I'm sorry to have to inform you that your message could not be delivered.

--part
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.test

Final-Recipient: rfc822; gone@people.test
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 5.1.1 nobody

--part
Content-Type: text/rfc822-headers

From: Glasswork <glasswork@company.test>
To: gone@people.test
Subject: Your invitation
Message-ID: ${messageId}

--part--
`

describe('letters that come back', () => {
  const app = useApp()
  const sink = new Sink()
  const mailbox = new Mailbox()
  let ann: Person
  beforeAll(async () => {
    await sink.start()
    if (hasDovecot) await mailbox.start()
    await app.publish()
    ann = await app.person({ name: 'Ann' })
    process.env.SMTP_URL = sink.url
    process.env.MAIL_FROM = 'Glasswork <glasswork@company.test>'
  })
  afterAll(async () => {
    for (const name of ['SMTP_URL', 'MAIL_FROM', 'BOUNCE_IMAP_URL']) delete process.env[name]
    await sink.stop()
    if (hasDovecot) await mailbox.stop()
  })

  const run = (job: string) => runJob(job, JOBS[job]!.job, { payload: app.payload, files: app.files })
  /** A letter that was sent. @returns its Message-ID. */
  const sent = async (): Promise<string> => {
    await putLetter(app.payload, {
      kind: 'policy-changed',
      subject: ann.id,
      language: 'en',
      address: 'gone@people.test',
      data: { name: 'Ann' },
    })
    await run('sendOutbox')
    return sink.letters.at(-1)!.messageId!
  }
  const letter = async (messageId: string) => {
    const { docs } = await app.payload.find({
      collection: 'outbox',
      where: { messageId: { equals: messageId } },
      overrideAccess: true,
    })
    return docs[0]!
  }

  it('are told from other letters by their parts, not by their words', async () => {
    const read = (text: string) => bounceIn(Buffer.from(text.replaceAll('\n', '\r\n')))
    expect(await read(report('<a@company.test>'))).toEqual({ messageId: '<a@company.test>', status: '5.1.1' })
    expect(await read(report('<a@company.test>', '4.4.1', 'delayed'))).toBeNull()
    expect(await read('Subject: Undelivered\n\nStatus: 5.1.1\nMessage-ID: <a@company.test>\n')).toBeNull()
    expect(await read('no letter at all')).toBeNull()
  })

  // Where there is no dovecot `npm test` names what it leaves out, and CI fails for it.
  const inMailbox = hasDovecot ? it : it.skip
  inMailbox('[T16] are read from the mailbox, once, and only about letters that are ours', async () => {
    const [first, second] = [await sent(), await sent()]
    process.env.BOUNCE_IMAP_URL = mailbox.url
    await mailbox.deliver(report(first))
    await mailbox.deliver(report('<somebody-elses@other.test>'))
    await mailbox.deliver(report(second, '4.2.2', 'delayed'))
    await mailbox.deliver('From: a@people.test\nTo: glasswork@company.test\nSubject: Thank you\n\nHello.\n')
    expect(await run('readBounces')).toMatchObject({ counts: { letters: 1 } })
    expect(await letter(first)).toMatchObject({ state: 'bounced', reason: '5.1.1' })
    expect(await letter(second)).toMatchObject({ state: 'sent' })
    expect(await run('readBounces')).toMatchObject({ counts: {} })
  })

  inMailbox('fails as a job, and loses nothing, while the mailbox is not reached', async () => {
    const third = await sent()
    process.env.BOUNCE_IMAP_URL = 'imap://bounces:secret@127.0.0.1:1/INBOX'
    await expect(run('readBounces')).rejects.toThrow()
    await mailbox.deliver(report(third))
    process.env.BOUNCE_IMAP_URL = mailbox.url
    await run('readBounces')
    expect(await letter(third)).toMatchObject({ state: 'bounced' })
  })
})
