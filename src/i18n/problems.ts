import type { ProblemCode } from '../base/errors'
import { DETAILS } from './details'
import { both, type Both, type Language } from '../base/labels'
import { LATE_DAYS } from './pauses'

const WORDS: Readonly<Record<ProblemCode, Both>> = {
  unauthenticated: both('You are no longer signed in. Sign in again.', '您已退出登录，请重新登录。'),
  reauth: both('Type your password again first.', '请先再次输入密码。'),
  'by-act': both(
    'This is not changed in a form: it has a step of its own, which asks for a reason and tells those concerned.',
    '此项不能在表单中直接更改：请使用相应的操作，填写理由并通知相关人员。',
  ),
  'second-hand': both(
    'This needs a second hand, and those concerned are told before.',
    '此操作须由第二人签署，并事先告知相关人员。',
  ),
  rests: both(
    'Whoever began this has suspended a holder of an office alone. It rests until a second signs that, or it has lapsed.',
    '发起人单方停用了一位任职者；在第二人签署该停用或其失效之前，此事项暂不办理。',
  ),
  'secret-again': both(
    'The stored secret goes to no other server than the one it was given for. Type it again, or the one of the new server.',
    '已保存的密码或密钥只用于原服务器。更换服务器或用户名时，请重新输入。',
  ),
  'inner-address': both(
    'This is an inner address. Whoever runs the server may allow it with INNER_HOSTS, or set the server in the environment.',
    '这是内部网络地址。服务器维护人员可通过环境变量 INNER_HOSTS 允许，或直接在环境变量中设置。',
  ),
  forbidden: both('You are not allowed to do this.', '您无权进行此操作。'),
  'not-found': both('Not found, or not open to you.', '未找到，或您无权查看。'),
  conflict: both(
    'Somebody else was faster, or this is done already. Reload the page.',
    '他人已先行操作，或此操作已完成。请刷新页面。',
  ),
  sealed: both(
    'A published version cannot be changed. Draft a new one.',
    '已发布的版本不能更改，请另起草新版本。',
  ),
  held: both(
    'This cannot be deleted while a legal hold is in force. Ask the privacy officer.',
    '法律保全期间无法删除，请联系隐私负责人。',
  ),
  'not-assessed': both(
    'These terms are of high risk: an impact assessment has to speak of each of them, in both languages, before anybody signs.',
    '这些条款属于高风险：签署前，影响评估须以两种语言逐项说明。',
  ),
  'drafting-note': both(
    'A note of the draft, in [[ ]], still stands in the text. Write what it asks for, or take it out.',
    '文本中仍有草稿提示（[[ ]] 内）。请写明其要求的内容，或将其删除。',
  ),
  'bad-file': both('This file cannot be read.', '无法读取此文件。'),
  'overlapping-parts': both(
    'Parts of the shift overlap, or reach beyond a day.',
    '班次时段相互重叠，或超过一整天。',
  ),
  'break-outside-part': both('A break lies outside the parts of the shift.', '休息不在班次时段之内。'),
  'overlapping-periods': both(
    'Another period of this company has some of these days.',
    '该公司另一考勤周期已包含其中某些日期。',
  ),
  'empty-period': both('No day of the period is stored.', '该考勤周期没有任何记录。'),
  'closed-period': both('The period is closed.', '该考勤周期已关闭。'),
  incomplete: both('Something is still missing.', '仍有缺少的内容。'),
  'faulty-rows': both(
    'Some rows cannot be taken in as they are. Nothing was imported.',
    '部分行无法按现状导入，系统未导入任何内容。',
  ),
  'in-use': both(
    'Something hangs on this already, so it cannot be undone.',
    '已有数据与其关联，因此不能撤销。',
  ),
  'too-much': both(
    'This asks for too much at once. Ask for less, in several steps.',
    '一次请求的内容过多，请缩小范围，分次进行。',
  ),
  'too-large': both('This is too large.', '内容过大。'),
  'not-in-policy': both(
    'The policy in force does not allow this to be collected.',
    '现行隐私政策不允许收集此项数据。',
  ),
  'notice-not-accepted': both(
    'This person has not yet agreed to the policy that allows this.',
    '对方尚未同意允许此项处理的隐私政策。',
  ),
  'consent-missing': both(
    'This person has not given the separate consent that this needs.',
    '对方尚未就此项作出单独同意。',
  ),
  'consent-withdrawn': both('This person has withdrawn consent.', '对方已撤回同意。'),
  'account-ended': both('The account or the employment is not open.', '账号或任职当前不可用。'),
  'guardian-missing': both(
    'The person is under age, and no guardian has consented.',
    '此人未成年，且尚未取得监护人同意。',
  ),
  'outside-territory': both(
    'The policy in force does not apply where this person works.',
    '此人的工作地点不在现行隐私政策的适用地域内。',
  ),
  'purpose-missing': both('State a purpose first; then it opens.', '请先声明查看目的，然后方可查看。'),
  'not-open': both(
    'This is not open: the policy or the person does not allow it.',
    '未开放：隐私政策或对方不允许查看。',
  ),
  'withdrawn-since': both(
    'What was recorded before a withdrawal of consent is open to this person alone.',
    '撤回同意之前的记录只有本人可以查看。',
  ),
  'purpose-undeclared': both('The policy in force does not name this purpose.', '现行隐私政策未载明此目的。'),
  'not-a-viewer': both(
    'The policy in force does not open this to your role.',
    '现行隐私政策未向您的角色开放此项数据。',
  ),
  'too-many-requests': both(
    'Too many requests. Try again in a few minutes.',
    '请求过于频繁，请几分钟后再试。',
  ),
  'letter-held': both(
    'Sending it again would change nothing: it waits for the new mail server. It leaves once a second holder of an office (HR, privacy officer or administrator) has signed that server on the start page, or by itself 24 hours after the change; where a holder has stopped that server, once the administrator has set another.',
    '无需重新发送：邮件正在等待新的邮件服务器。由第二位任职者（人事、隐私负责人或系统管理员）在首页签署该服务器后发出，或在更换 24 小时后自动发出；如该服务器已被任职者中止，则在系统管理员另设服务器后发出。',
  ),
  'mail-off': both(
    'No mail server is set. Letters wait in the outbox.',
    '尚未设置邮件服务器，邮件留在发件箱中。',
  ),
  'by-command': both(
    'Links for HR, privacy officers and administrators are made by a command on the server only: npm run link.',
    '人事、隐私负责人和系统管理员的链接只能在服务器上用命令生成：npm run link。',
  ),
  'confirm-address': both(
    'Your address changes once it is confirmed. Ask for it on your account page.',
    '邮箱须经确认后更换，请在“账号”页申请。',
  ),
  'link-waits': both(
    'This link does not work yet: it works a day after it was made.',
    '此链接尚未生效：生成一天后方可使用。',
  ),
  'weak-password': both(
    'This password is soon guessed. Take several words that do not belong together, and none of your names or the company’s.',
    '此密码容易被猜中。请使用几个互不相关的词，不要包含您的姓名、账号或公司名称。',
  ),
  'plain-http': both(
    'This connection is not encrypted. Open the address that begins with https.',
    '此连接未加密，请使用以 https 开头的地址。',
  ),
  invalid: both(
    'Something in this does not fit. Look at what you filled in.',
    '填写的内容不符合要求，请检查。',
  ),
  'undeclared-field': both(
    'This holds a field that is not known here. Nothing was changed.',
    '提交的内容含有未知字段，未作任何更改。',
  ),
  'unsupported-media-type': both('This kind of file is not taken.', '不支持此类文件。'),
  'bad-image': both('This image cannot be read.', '无法读取此图片。'),
  'expired-link': both('This link was used, or is no longer valid.', '此链接已使用或已失效。'),
  'mail-failed': both('The mail server did not take the letter.', '邮件服务器未接收此邮件。'),
  'storage-low': both(
    'The server has too little space left. Tell whoever runs it.',
    '服务器存储空间不足，请告知服务器维护人员。',
  ),
  'outside-working-time': both(
    'Outside working time, or during a pause.',
    '在工作时间之外，或处于暂停期间。',
  ),
  deleted: both('The person has deleted this.', '本人已删除此项。'),
  expired: both('Too old to be kept.', '已超过可保存的时间。'),
  'too-late': both(
    `Brought later than ${LATE_DAYS} days after it happened.`,
    `发生后超过 ${LATE_DAYS} 天才送达。`,
  ),
  'clock-ahead': both('The device’s clock is more than five minutes ahead.', '设备时钟快了五分钟以上。'),
  'too-often': both(
    'More of this hour than the policy in force allows.',
    '超过现行隐私政策允许的每小时次数。',
  ),
  unavailable: both('Not available at the moment. Try again later.', '暂时无法使用，请稍后再试。'),
  internal: both(
    'The server failed. Nothing was changed, or only in part: reload the page to see.',
    '服务器出错。请刷新页面查看结果。',
  ),
}

interface Told {
  code?: string
  detail?: string
  /** What holds names, in both languages. */
  said?: Both
  /** As Payload's own routes answer. */
  errors?: readonly { message?: string; data?: { code?: string; said?: Both } | null }[]
}

/** A problem's code, whoever answers. */
export const codeOf = ({ code, errors }: Told): string => code ?? errors?.[0]?.data?.code ?? ''

/** Details that hold what words of a code cannot, such as a moment or what a mail server found: in the reader's language where they are made. */
const SAID_THERE: readonly string[] = ['mail-failed', 'withdrawn-since'] satisfies ProblemCode[]

/** What a problem answer says beyond its code, where both languages have words for it, from a table or with it. */
export const problemSaid = (language: Language, { said, detail = '', errors }: Told): string | null => {
  const both = said ?? errors?.[0]?.data?.said
  if (both) return both[language]
  const chinese = DETAILS[detail]
  return chinese ? (language === 'en' ? detail : chinese) : null
}

/**
 * What a problem answer says to people, in the language of the page that they are on: what it says beyond its code, else the words of its code. No
 * sentence of another language comes through.
 */
export const problemText = (language: Language, problem: Told): string => {
  const code = codeOf(problem)
  const said = problemSaid(language, problem)
  if (said) return said
  const { detail } = problem
  if (detail && SAID_THERE.includes(code)) return detail
  const words = WORDS[code as ProblemCode] as Both | undefined
  return words?.[language] ?? (language === 'en' ? 'This was not accepted.' : '未被接受。')
}
