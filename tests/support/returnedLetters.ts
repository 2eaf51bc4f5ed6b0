/** Letters of the mailbox, built by the formats' documents (RFC 3461 to 3464, 5322, 6522) and in the shapes that servers write. */

export interface Original {
  messageId: string
  to: string
}

/** `Name: value` lines and a body. */
export const letter = (headers: Record<string, string>, body: string): string =>
  `${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n\n${body}`

/** As a server sends our letter back: its head. */
export const headOf = ({ messageId, to }: Original, more = ''): string =>
  `Return-Path: <glasswork@company.test>\nFrom: Glasswork <glasswork@company.test>\nTo: ${to}\nSubject: Your invitation\nMessage-ID: ${messageId}\n${more}`

export interface Reported {
  action: string | null
  status: string | null
  diagnostic?: string | null
  recipient?: string
  envelopeId?: string
  originalType?: string
  /** What stands in its place instead of our letter's head; null: no such part. */
  original?: string | null
  words?: string
  to?: string
  /** As fields may be written: folded, in any case. */
  isOddlyWritten?: boolean
}

/** A report in parts (RFC 3464, 2.1). */
export const report = (about: Original, how: Reported): string => {
  const recipient = how.recipient ?? about.to
  const fields = [
    'Reporting-MTA: dns; mx.people.test',
    ...(how.envelopeId ? [`Original-Envelope-Id: ${how.envelopeId}`] : []),
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    ...(how.action === null ? [] : [`Action: ${how.action}`]),
    ...(how.status === null ? [] : [`Status: ${how.status}`]),
    ...(how.diagnostic ? [`Diagnostic-Code: smtp; ${how.diagnostic}`] : []),
  ]
  const written = how.isOddlyWritten
    ? fields.map((line) =>
        line.replace(
          /^([\w-]+): (.*)$/,
          (_all, name: string, value: string) => `${name.toUpperCase()}:\n\t${value}`,
        ),
      )
    : fields
  const original = how.original === undefined ? headOf(about) : how.original
  return `From: Mail Delivery System <MAILER-DAEMON@mx.people.test>
To: ${how.to ?? 'glasswork@company.test'}
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="a part"
Message-Id: <20261129.1@mx.people.test>

--a part
Content-Type: text/plain; charset=utf-8

${how.words ?? 'This is what happened to your letter.'}

--a part
Content-Type: message/delivery-status

${written.join('\n')}
${original === null ? '' : `\n--a part\nContent-Type: ${how.originalType ?? 'message/rfc822'}\n\n${original}`}
--a part--
`
}

const plain = (from: string, subject: string, body: string, more: Record<string, string> = {}): string =>
  letter(
    {
      From: from,
      To: 'glasswork@company.test',
      Subject: subject,
      'Message-Id': '<r1@mx.people.test>',
      ...more,
    },
    body,
  )

/** A page in base64, as Chinese providers write them. */
const page = (from: string, subject: string, html: string): string =>
  plain(from, subject, Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\n'), {
    'MIME-Version': '1.0',
    'Content-Type': 'text/html; charset="utf-8"',
    'Content-Transfer-Encoding': 'base64',
  })

/** What each server in use writes of a letter that it gave up, in prose or in parts; and the status that it gives. */
export const GIVEN_UP: Readonly<
  Record<string, (about: Original) => { text: string; status: string | null }>
> = {
  'Postfix, unknown user': (about) => ({
    status: '5.1.1',
    text: report(about, {
      action: 'failed',
      status: '5.1.1',
      diagnostic: `550 5.1.1 <${about.to}>: Recipient address rejected: User unknown in local recipient table`,
      words: `This is the mail system at host mx.people.test.\n\n<${about.to}>: host mx[192.0.2.1] said: 550 5.1.1 User unknown`,
    }),
  }),
  'Postfix, queue time over': (about) => ({
    status: '4.4.1',
    text: report(about, {
      action: 'failed',
      status: '4.4.1',
      originalType: 'text/rfc822-headers',
      words: `This is the mail system at host mx.people.test.\n\n<${about.to}>: connect to people.test[192.0.2.1]:25: Connection timed out`,
    }),
  }),
  'Exim, at RCPT': (about) => ({
    status: '5.1.1',
    text: plain(
      'Mail Delivery System <Mailer-Daemon@mx.people.test>',
      'Mail delivery failed: returning message to sender',
      `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ${about.to}
    host mx.people.test [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<${about.to}>:
    550 5.1.1 no mailbox of this name

------ This is a copy of your message, including all the headers. ------

${headOf(about)}
Hello.
`,
      { 'X-Failed-Recipients': about.to, 'Auto-Submitted': 'auto-replied', 'Return-path': '<>' },
    ),
  }),
  'Exim, no code': (about) => ({
    status: null,
    text: plain(
      'Mail Delivery System <Mailer-Daemon@mx.people.test>',
      'Mail delivery failed: returning message to sender',
      `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. The following address(es) failed:

  ${about.to}
    retry timeout exceeded

------ This is a copy of the message's headers. ------

${headOf(about)}`,
    ),
  }),
  'qmail, with a status': (about) => ({
    status: '5.1.1',
    text: plain(
      'MAILER-DAEMON@mx.people.test',
      'failure notice',
      `Hi. This is the qmail-send program at mx.people.test.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<${about.to}>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

${headOf(about)}
Hello.
`,
    ),
  }),
  'qmail, of another server’s answer': (about) => ({
    status: '5.0.0',
    text: plain(
      'MAILER-DAEMON@mx.people.test',
      'failure notice',
      `Hi. This is the qmail-send program at mx.people.test.
I'm afraid I wasn't able to deliver your message to the following addresses.

<${about.to}>:
192.0.2.7 does not like recipient.
Remote host said: 550 no such user here
Giving up on 192.0.2.7.

--- Below this line is a copy of the message.

${headOf(about)}`,
    ),
  }),
  'Exchange, in parts': (about) => ({
    status: '5.1.10',
    text: report(about, {
      action: 'failed',
      status: '5.1.10',
      diagnostic: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      words: `Delivery has failed to these recipients or groups:\n\n${about.to}\nThe address was not found.`,
    }),
  }),
  'Exchange, in German': (about) => ({
    status: '5.2.2',
    text: report(about, {
      action: 'failed',
      status: '5.2.2',
      words: `Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\n${about.to}\nDas Postfach ist voll.`,
    }),
  }),
  'Exchange of old, in prose': (about) => ({
    status: null,
    text: plain(
      'System Administrator <postmaster@people.test>',
      'Undeliverable: Your invitation',
      `Your message

  To:      ${about.to}
  Subject: Your invitation

did not reach the following recipient(s):

${about.to} on Thu, 29 Apr 2027 10:00:00 +0800
    The recipient name is not recognized

${headOf(about)}`,
    ),
  }),
  'Gmail, in prose': (about) => ({
    status: '5.1.1',
    text: plain(
      'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      'Delivery Status Notification (Failure)',
      `Delivery to the following recipient failed permanently:

     ${about.to}

Technical details of permanent failure:
The error that the other server returned was:
550 5.1.1 The email account that you tried to reach does not exist.

----- Original message -----

${headOf(about)}`,
      { 'X-Failed-Recipients': about.to, 'Return-Path': '<>', 'Auto-Submitted': 'auto-replied' },
    ),
  }),
  'Gmail, in parts': (about) => ({
    status: '5.2.1',
    text: report(about, {
      action: 'failed',
      status: '5.2.1',
      diagnostic: '550-5.2.1 The email account that you tried to reach is inactive.',
      words: `** Address not found **\n\nYour message wasn't delivered to ${about.to} because the address couldn't be found.`,
      originalType: 'message/rfc822',
    }),
  }),
  'QQ, a page': (about) => ({
    status: '5.0.0',
    text: page(
      'PostMaster <PostMaster@qq.com>',
      `=?utf-8?B?${Buffer.from('来自qq.com的退信').toString('base64')}?=`,
      `<html><body><table><tr><td>抱歉，您的邮件被退回来了……</td></tr>
<tr><td>原邮件信息：</td></tr><tr><td>收件人：</td><td>${about.to}</td></tr>
<tr><td>退信原因：</td><td>收件人邮箱不存在。host mx3.qq.com said: 550 Mailbox not found</td></tr></table>
<pre>Message-ID: ${about.messageId.replace('<', '&lt;').replace('>', '&gt;')}</pre></body></html>`,
    ),
  }),
  '163, a page': (about) => ({
    status: '5.0.0',
    text: page(
      'Postmaster@163.com',
      `=?utf-8?B?${Buffer.from('系统退信').toString('base64')}?=`,
      `<div>抱歉，您的邮件被退回来了……</div><div>主题：Your invitation</div><div>收件人：${about.to}</div>
<div>退信原因：</div><div>对方拒收。SMTP error, RCPT TO: 550 User suspended</div><div>Message-ID: ${about.messageId.replace(/[<>]/g, '')}</div>`,
    ),
  }),
  'sendmail, of local users': (about) => ({
    status: '5.1.1',
    text: report(about, {
      action: 'failed',
      status: '5.1.1',
      words: `   ----- The following addresses had permanent fatal errors -----\n<${about.to}>\n    (reason: 550 5.1.1 User unknown)`,
    }),
  }),
}

/** Servers that go on trying. */
export const GOES_ON: Readonly<Record<string, (about: Original) => string>> = {
  'Postfix, a warning': (about) =>
    report(about, { action: 'delayed', status: '4.4.1', words: 'You do not need to resend your message.' }),
  'Exim, a warning': (about) =>
    plain(
      'Mail Delivery System <Mailer-Daemon@mx.people.test>',
      'Warning: message 1P1 delayed 24 hours',
      `This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mx.people.test.

  ${about.to}
    Delay reason: connection timed out

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated.

${headOf(about)}`,
    ),
  'Gmail, a warning': (about) =>
    plain(
      'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      'Delivery Status Notification (Delay)',
      `Delivery to the following recipient has been delayed:

     ${about.to}

Message will be retried for 2 more day(s)

----- Original message -----

${headOf(about)}`,
      { 'X-Failed-Recipients': about.to },
    ),
}

/** Letters of the mailbox that report nothing of the kind, though each names ours. */
export const NOT_RETURNED: Readonly<Record<string, (about: Original) => string>> = {
  'a person’s answer': ({ messageId }) =>
    letter(
      {
        From: 'Ann <ann@people.test>',
        To: 'glasswork@company.test',
        Subject: 'Re: Your invitation',
        'In-Reply-To': messageId,
        References: messageId,
      },
      'Thank you. I could not open it at first: error 550.\n\n> Your invitation',
    ),
  'a notice of absence': ({ messageId }) =>
    letter(
      {
        'Return-Path': '<>',
        From: 'Ann <ann@people.test>',
        To: 'glasswork@company.test',
        Subject: 'Out of office: Your invitation',
        'Auto-Submitted': 'auto-replied (vacation)',
        'In-Reply-To': messageId,
      },
      'I am away until 12 December. Write to ben@people.test, who does not exist before nine.',
    ),
  'an absence in Chinese': ({ messageId }) =>
    letter(
      {
        'Return-Path': '<>',
        From: '=?utf-8?B?546L6Iqz?= <wang@people.test>',
        To: 'glasswork@company.test',
        Subject: `=?utf-8?B?${Buffer.from('自动回复: 邀请').toString('base64')}?=`,
        'Auto-Submitted': 'auto-replied',
        'In-Reply-To': messageId,
        'Content-Type': 'text/plain; charset=utf-8',
      },
      '您好，我正在休假，无法及时回复。',
    ),
  'a complaint (RFC 5965)': (about) => `From: <abuse@people.test>
To: glasswork@company.test
Subject: FW: Your invitation
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="a part"

--a part
Content-Type: text/plain

This is a report of an unwanted letter. It was rejected by its reader.

--a part
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: x/1
Version: 1

--a part
Content-Type: message/rfc822

${headOf(about)}

--a part--
`,
  'that it was read (RFC 8098)': ({ messageId }) => `From: Ann <ann@people.test>
To: glasswork@company.test
Subject: Read: Your invitation
MIME-Version: 1.0
Content-Type: multipart/report; report-type=disposition-notification; boundary="a part"

--a part
Content-Type: text/plain

Read.

--a part
Content-Type: message/disposition-notification

Final-Recipient: rfc822; ann@people.test
Original-Message-ID: ${messageId}
Disposition: manual-action/MDN-sent-manually; displayed

--a part--
`,
  'a question of HR’s about a returned letter': (about) =>
    letter(
      {
        From: 'Hana <hana@company.test>',
        To: 'glasswork@company.test',
        Subject: 'Fwd: Undelivered Mail Returned to Sender',
      },
      `What does this mean?\n\n> Final-Recipient: rfc822; ${about.to}\n> Action: failed\n> Status: 5.1.1\n> Message-ID: ${about.messageId}`,
    ),
  'a ticket system': ({ messageId }) =>
    letter(
      {
        From: 'Help <no-reply@help.test>',
        To: 'glasswork@company.test',
        Subject: '[#550] We have your letter',
        'In-Reply-To': messageId,
      },
      'Your request was received; an error may be answered within 5 days. help@help.test',
    ),
  'no letter at all': ({ messageId }) => `${messageId} \u0000\u0001 no letter`,
  nothing: () => '',
}
