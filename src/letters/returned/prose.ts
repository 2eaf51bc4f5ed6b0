import type { Fate } from './report'
import { statusIn } from './report'
import type { Parts } from './parts'

/** A server says what it has to say at the beginning; what comes after so many characters is no reason of its. */
const MOST_WORDS = 20_000
const MOST_HEAD = 1_000

/** Of lengths that an address may have (RFC 5321, 4.5.3.1): nothing here may take longer than a letter is long. */
const ADDRESSES = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,253}[a-z0-9])?/gi

/** Whom servers send their reports as. */
const DAEMON =
  /mailer-?daemon|mail\.?daemon|post[-_]?master|mail[ ._-]{0,3}deliver|delivery[ ._-]{0,3}(subsystem|system|status)|mdaemon|mail[ ._-]{0,3}(administrator|system|router)|system[ ._-]{0,3}administrator|ndr[ ._-]{0,3}administrator|mailer@|daemon@/i

/** Others send as these, too. */
const MACHINE = /no-?reply|bounce|sysadmin|info@/i

/** What they head them with. */
const SUBJECT =
  /undeliver|non-?deliver|not (be )?delivered|deliver\w{0,6}[ :_-]{0,3}(status|fail|error|problem|notif|unsuccess|delay|warn)|fail(ed|ure)?[ :_-]{0,3}(to deliver|notice|notification|delivery|mail)|return(ed|ing)?[ :_-]{0,3}(mail|message|to sender|email)|(mail|message|system)[ :_-]{0,3}(system error|error|fail|delay|bounce|rejected|returned)|could ?n.t be|couldn.t|bounced?\b|unable to deliver|user unknown|unknown user|rejected|warning: (message|could)|退信|退回|投递失败|投遞失敗|未送达|无法投递|无法送达|配信不能|送信エラー|メールエラー|エラー通知|不達|unzustell|non remis|devuelto|nicht zugestellt/i

/** What they say of a letter that they gave up. */
const FAILED =
  /permanent|fatal|undeliver|(could|can|did|was|were|is|has|have|had|wasn't|couldn't|can't|cannot|isn't) ?(not|n't)? ?(been |be )?(reach|accept|deliver|sen[dt]|relay|process|complet)|not (be |been )?(deliver|reach|relay|sent|accept|found|exist|recogni[sz]ed|listed)|unable to|unknown (user|recipient|address|account|local|mailbox)|(user|recipient|address|account|mailbox|mailhost|host|domain)[^\n]{0,60}(unknown|not|no such|doesn't|does not|isn't|disabled|full|exceed|unavailable|invalid|reject)|no such|does(n't| not) exist|over ?quota|quota|is full|exceed|reject|refused|denied|blocked|expired|given up|giving up|fail(ed|ure|ing)?\b|delivery (error|problem)|had (delivery )?(error|problem)|returned|bounce|invalid|error|退信|退回|投递失败|失败|无法|拒绝|拒收|不存在|已满|超限|満|不明|失敗|できません|存在しません|エラー|拒否/i

/** What they say of a letter that they go on trying to deliver. */
const DELAYED =
  /will (be re)?(keep|continue|try|retr)|(delivery )?attempts will continue|being retried|still (being )?(tr|in the queue)|not yet been delivered|has been delayed|temporarily delayed|do not (need to )?re-?send|no action is required|delivery delayed|message delayed|warning: message|将继续(尝试|重试|投递)|系统会(继续|重试)|延迟/i
const GIVEN_UP =
  /giv(en|ing) up|permanent|no (further|more) (attempt|deliver)|has (failed|expired)|failed permanently|undeliverable/i

/** Where the copy of what came back begins. */
const COPY =
  /^.{0,12}[-=_*]{2,60}.{0,50}((copy|below|header|original|returned|undelivered|unsent|rejected|body|beginning|start|text)[^\n]{0,60}(message|mail|letter|header)|(message|mail)[^\n]{0,40}(copy|follow|below|header))|^[ \t]{0,40}(original (message|mail|headers?)|the original message|returned message|message header|your (original )?message( is)?( follows)?|原(邮件|始邮件|信)(内容|正文)?)[^\n]{0,40}(follow|below|:|：)|^(received|return-path|x-originating-ip): /im

/** The words of the server, without what it sends back. */
const ownWords = (text: string): string => {
  const beginning = text.slice(0, MOST_WORDS)
  const at = COPY.exec(beginning)
  return at && at.index > 20 ? beginning.slice(0, at.index) : beginning
}

/** Whether a server sent it: by whom it is from; or, where anybody may be, by what it is headed with. */
const isFromServer = ({ header, isReport }: Parts): boolean => {
  const from = header('from')?.slice(0, MOST_HEAD) ?? ''
  if (isReport || header('x-failed-recipients') || DAEMON.test(from)) return true
  const isEmpty = /^<?(mailer-daemon\S*)?>?$/i.test(header('return-path')?.trim() ?? '-')
  return (isEmpty || MACHINE.test(from)) && SUBJECT.test(header('subject')?.slice(0, MOST_HEAD) ?? '')
}

const MACHINES = /^(mailer-?daemon|post-?master)@/i

/** Addresses of the server's words that are not whom the report went to, or came from. */
const recipientsIn = (parts: Parts, words: string): string[] => {
  const failed = parts.header('x-failed-recipients')?.slice(0, MOST_HEAD)
  const all = [...(failed ?? words.replace(/^.*message-?id\b.*$/gim, '')).matchAll(ADDRESSES)].map(
    ([address]) => address.replace(/\.$/, ''),
  )
  const ends =
    `${parts.header('to') ?? ''} ${parts.header('from') ?? ''} ${parts.header('delivered-to') ?? ''}`.toLowerCase()
  const others = all.filter((address) => !MACHINES.test(address) && !ends.includes(address.toLowerCase()))
  // Somebody wrote to himself.
  return [...new Set(others.length ? others : all.filter((address) => !MACHINES.test(address)))]
}

/**
 * What a server says in prose of a letter that came back; null where it is no server's, or no such thing is said. An answer of a person's, or
 * of a person's absence, is neither from a daemon nor headed like a report.
 */
export const fateInProse = (parts: Parts): Fate | null => {
  const subject = parts.header('subject')?.slice(0, MOST_HEAD) ?? ''
  if (!isFromServer(parts)) return null
  const words = ownWords(parts.text)
  const copied = parts.text.slice(words.length)
  const said = `${subject}\n${words}`
  const status = statusIn(words.replace(ADDRESSES, ' '))
  if (!status && !FAILED.test(said) && !DELAYED.test(said)) return null
  const here = recipientsIn(parts, words)
  const inCopy = () =>
    /^to:.*$/im.exec([copied, ...parts.originals].join('\n'))?.[0].slice(0, MOST_HEAD) ?? ''
  const recipients = here.length ? here : [...inCopy().matchAll(ADDRESSES)].map(([address]) => address)
  if (!recipients.length) return null
  const outcome = DELAYED.test(said) && !GIVEN_UP.test(said) ? 'delayed' : 'failed'
  return { outcome, status, recipients }
}
