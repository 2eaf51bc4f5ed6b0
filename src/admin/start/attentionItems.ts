import type { RequestsWaiting } from '../../requests/waiting'
import type { StartPage } from './startPage'
import type { Waiting } from './attention'
import { STEP_NAMES } from '../../i18n/firstSteps'
import { englishCount, type Language, type Say, sayIn } from '../../base/labels'
import type { Item } from './item'
import { letterItems } from './letterItems'
import { momentIn } from '../kit/times'

/** What a kind of item is said with. */
interface Words {
  language: Language
  say: Say
  /** A moment in the company's zone. */
  when(iso: string): string
}

/** What one kind of thing needs somebody for; nothing where all is well. */
type Kind = (page: StartPage, words: Words) => Item[]

/** The first few names, and how many more. */
const named = ({ count, names }: Waiting, language: Language): string => {
  const comma = language === 'en' ? ', ' : '、'
  const rest = count - names.length
  if (!rest) return names.join(comma)
  return language === 'en' ? `${names.join(comma)} and ${rest} more` : `${names.join(comma)}等 ${count} 人`
}

const listed = (names: string[], say: Say): string => names.join(say(', ', '、'))

const fullDisks: Kind = ({ disks }, { say }) =>
  disks
    .filter(({ warn }) => warn)
    .map(({ folders, low, percentFree, days }): Item => ({
      key: `disk-${folders.join()}`,
      level: low ? 'act' : 'soon',
      text: low
        ? say(
            `The disk is nearly full (${percentFree} % free): devices wait and keep their queue`,
            `磁盘将满（剩余 ${percentFree}%）：设备已暂停上传并保留队列`,
          )
        : say(
            `The disk is full in about ${englishCount(days ?? 0, 'day')} as things go`,
            `按目前速度，磁盘约 ${days} 天后将满`,
          ),
      more: say(
        'Make room, or shorten retention by a new version of the policy.',
        '请清理空间，或通过新版政策缩短保存期限。',
      ),
      href: '/admin/collections/job-runs',
    }))

const failingJobs: Kind = ({ failing }, { say, when }) =>
  failing.length
    ? [
        {
          key: 'jobs',
          level: 'act',
          text: say(
            failing.length === 1 ? '1 job fails' : `${failing.length} jobs fail`,
            `${failing.length} 个任务失败`,
          ),
          more: listed(
            failing.map(({ job, at }) => `${job} (${when(at)})`),
            say,
          ),
          href: '/admin/collections/job-runs?where[outcome][equals]=failed',
        },
      ]
    : []

const letters: Kind = (page, { language, when }) => letterItems(page.letters, language, when)

const runningBreaches: Kind = ({ breaches }, { say, when }) =>
  breaches.map(({ title, next, toSign: waits, href }): Item => ({
    key: 'breach',
    level: 'act',
    text: waits
      ? say(
          `The notice of the breach “${title}” waits for your signature`,
          `安全事件“${title}”的告知等待您签署`,
        )
      : say(`The breach “${title}” runs`, `安全事件“${title}”处理中`),
    more: next
      ? say(
          `Next: ${next.label.en}, by ${when(next.due)}`,
          `下一项：${next.label.zh}，截止 ${when(next.due)}`,
        )
      : undefined,
    href,
  }))

/** What waits of a kind: where it has a clock the most urgent, each by itself; the list of them has the others. */
const requestItems = (
  { name, collection, states, count, oldest, due, says, meanwhile }: RequestsWaiting,
  { say, when }: Words,
): Item[] => {
  const text = say(says.en, says.zh)
  const more = (en: string, zh: string): string =>
    say(meanwhile ? `${en}. ${meanwhile.en}` : en, meanwhile ? `${zh}。${meanwhile.zh}` : zh)
  const list = `/admin/collections/${collection}`
  if (due)
    return due.slice(0, 3).map(({ id, dueAt }) => ({
      key: name,
      level: 'act',
      text,
      more: more(`By ${when(dueAt)}`, `截止 ${when(dueAt)}`),
      href: `${list}/${id}`,
    }))
  if (!count) return []
  const asked = more(`The oldest was asked ${when(oldest)}`, `最早一个请求于 ${when(oldest)}`)
  const href = `${list}?where[state][${states.length === 1 ? 'equals' : 'in'}]=${states.join()}`
  return [{ key: name, level: 'soon', text, more: asked, href }]
}

const openRequests: Kind = ({ requests }, words) => requests.flatMap((each) => requestItems(each, words))

const unfinishedSetUp: Kind = ({ steps }, { say }) => {
  const open = steps.filter(({ done }) => !done)
  const next = open.find(({ may }) => may) ?? open[0]
  return open.length
    ? [
        {
          key: 'setup',
          level: 'soon',
          text: say(
            `The set-up is not finished: ${steps.length - open.length} of ${steps.length} steps`,
            `设置尚未完成：${steps.length - open.length} / ${steps.length} 步`,
          ),
          more: next
            ? say(`Next: ${STEP_NAMES[next.step].en}`, `下一步：${STEP_NAMES[next.step].zh}`)
            : undefined,
          href: '/setup',
        },
      ]
    : []
}

const draftsToSign: Kind = ({ toSign }, { say }) =>
  toSign.map(({ draft, title, signedBy }): Item => ({
    key: 'sign',
    level: 'soon',
    text: say('A policy version waits for your signature', '有一个隐私政策版本等待您签署'),
    more: say(`${title}, signed by ${signedBy}`, `${title}，${signedBy}已签署`),
    href: `/admin/sign-policy?draft=${encodeURIComponent(draft)}`,
  }))

const waitingActs: Kind = ({ acts }, { say, when }) =>
  acts.map(({ what, begunBy, until, page, maySign }): Item => ({
    key: 'act',
    level: maySign ? 'act' : 'soon',
    text: maySign
      ? say(`Waits for a second signature: ${what}`, `等待第二人签署：${what}`)
      : say(`Waits: ${what}`, `等待中：${what}`),
    more: [
      begunBy ? say(`Begun by ${begunBy}`, `由${begunBy}发起`) : '',
      until ? say(`until ${when(until)}`, `至 ${when(until)}`) : '',
    ]
      .filter(Boolean)
      .join(say(', ', '，')),
    href: page,
  }))

/** Servers that are too new to carry everything. */
const untriedServers: Kind = ({ newServers }, { say, when }) =>
  newServers.map(({ slug, until }): Item => ({
    key: 'new-server',
    level: 'act',
    text:
      slug === 'mail'
        ? say(
            'The mail server is new: links for accounts in use and letters about breaches wait',
            '邮件服务器刚更换：已启用账号的链接和安全事件通知暂缓发送',
          )
        : say('The gateway is new: texts about breaches wait', '短信网关刚更换：安全事件短信暂缓发送'),
    more: until
      ? say(`Until ${when(until)}, or a second holder signs`, `至 ${when(until)}，或由第二位任职者签署`)
      : say(
          'A holder of an office has stopped it: until the administrator sets another',
          '已被任职者中止：至系统管理员另设为止',
        ),
    href: '/admin#acts',
  }))

const otherControllers: Kind = ({ drift }, { say }) =>
  drift?.controllers.length
    ? [
        {
          key: 'controllers',
          level: 'soon',
          text: say('Who answers for data is not what the policy says', '个人信息处理者与隐私政策所载不一致'),
          more: say(
            `${listed(drift.controllers, say)}: put the company’s record right, or publish a new version; a change of who answers is major.`,
            `${listed(drift.controllers, say)}：请更正公司资料，或发布新版本；更换个人信息处理者属于重大变更。`,
          ),
          href: '/admin/collections/companies',
        },
      ]
    : []

const outsideTerritory: Kind = ({ drift }, { say }) =>
  drift?.outside.length
    ? [
        {
          key: 'territory',
          level: 'soon',
          text: say(
            'The policy in force does not apply where a company is',
            '现行隐私政策不适用于部分公司所在地',
          ),
          more: say(
            `${listed(drift.outside, say)}: nothing is collected there, and no computer enrolled.`,
            `${listed(drift.outside, say)}：不收集其数据，也不能登记电脑。`,
          ),
          href: '/admin/collections/companies',
        },
      ]
    : []

const peopleNotAgreed: Kind = ({ notAgreed }, { language, say }) =>
  notAgreed?.count
    ? [
        {
          key: 'agreed',
          level: 'soon',
          text: say(
            `${notAgreed.count} ${notAgreed.count === 1 ? 'person has' : 'people have'} not said whether they agree to the policy in force`,
            `${notAgreed.count} 人尚未表明是否同意现行隐私政策`,
          ),
          more: `${named(notAgreed, language)}${say('. Nothing is collected from them.', '。系统不会收集其数据。')}`,
          href: '/admin/collections/users?where[state][equals]=active',
        },
      ]
    : []

const peopleNotCome: Kind = ({ notCome }, { language, say }) =>
  notCome.count
    ? [
        {
          key: 'invited',
          level: 'soon',
          text: say(
            `${notCome.count} invited ${notCome.count === 1 ? 'person has' : 'people have'} not come yet`,
            `${notCome.count} 位受邀成员尚未激活账号`,
          ),
          more: named(notCome, language),
          href: '/admin/collections/users?where[state][equals]=invited',
        },
      ]
    : []

/** In the order in which they stand where one is as urgent as the other. */
const KINDS: readonly Kind[] = [
  fullDisks,
  failingJobs,
  letters,
  runningBreaches,
  openRequests,
  unfinishedSetUp,
  draftsToSign,
  waitingActs,
  untriedServers,
  otherControllers,
  outsideTerritory,
  peopleNotAgreed,
  peopleNotCome,
]

const urgent = ({ level }: Item): number => (level === 'act' ? 0 : 1)

/** What needs somebody, the most urgent first. */
export const attentionItems = (page: StartPage, language: Language): Item[] => {
  const words: Words = { language, say: sayIn(language), when: momentIn(page.zone, language) }
  return KINDS.flatMap((kind) => kind(page, words)).sort((a, b) => urgent(a) - urgent(b))
}
