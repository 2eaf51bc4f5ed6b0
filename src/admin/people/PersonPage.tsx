import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { employmentFacts, hasNotEnded } from './employmentFacts'
import { actsWaiting } from '../kit/pendingActs'
import { personView } from './person'
import { now } from '../../base/clock'
import { dateOf } from '../../fields/common'
import type { Language } from '../../base/labels'
import { lastEnded } from '../../people/staff/applyEnd'
import { PERSON_STATES, personState } from '../../i18n/personStates'
import type { User } from '../../payload-types'
import { maySign } from '../../policy/life/signers'
import { HeldLetters, LostLetters } from '../letters/LostLetters'
import { Offices } from './Offices'
import { PersonActions } from './PersonActions'
import { sayIn, type Say } from '../kit/say'
import { Scroll } from '../kit/Scroll'

const ROLES: Record<string, [string, string]> = {
  member: ['member', '成员'],
  lead: ['lead', '负责人'],
  deputy: ['deputy', '代理负责人'],
}
const HOW: Record<string, [string, string]> = {
  portal: ['in the portal', '在门户中'],
  device: ['on a device', '在设备上'],
  paper: ['on paper', '纸质'],
  request: ['on written request', '书面请求'],
  letter: ['by the link of a letter', '通过邮件中的链接'],
}
const worded = (words: Record<string, [string, string]>, code: string, say: Say): string =>
  words[code] ? say(...words[code]) : code

interface SectionProps {
  id: string
  title: string
  /** What stands here when there is nothing. */
  empty: string
  head: string[]
  rows: ReactNode[][] | null
  say: Say
}

const Section = ({ id, title, empty, head, rows, say }: SectionProps) => (
  <section className="gw-table-field" aria-labelledby={`gw-${id}`} data-testid={`person-${id}`}>
    <h2 id={`gw-${id}`}>{title}</h2>
    {rows === null ? (
      <p className="gw-hint">{say('Not open to your role.', '未向您的角色开放。')}</p>
    ) : rows.length === 0 ? (
      <p className="gw-hint">{empty}</p>
    ) : (
      <Scroll>
        <table className="gw-list">
          <thead>
            <tr>
              {head.map((each) => (
                <th key={each} scope="col">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, i) => (
              <tr key={i}>
                {cells.map((cell, j) => (
                  <td key={j}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    )}
  </section>
)

const momentIn =
  (zone: string, language: Language) =>
  (iso: string | null | undefined): string =>
    iso
      ? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
          timeZone: zone,
          dateStyle: 'medium',
          timeStyle: 'short',
          hourCycle: 'h23',
        }).format(new Date(iso))
      : '–'

const isNow = ({ startsAt, endsAt }: { startsAt?: string | null; endsAt?: string | null }): boolean => {
  const at = now().getTime()
  return (!startsAt || Date.parse(startsAt) <= at) && hasNotEnded({ endsAt }, at)
}

/** A person on one page: where he works, in which teams, with which devices, what he agreed to; and what can be done about it. */
export const PersonPage = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const language: Language = req.i18n.language === 'en' ? 'en' : 'zh'
  const say = sayIn(language)
  const person = doc as User
  const view = await personView(req.payload, req.user, person, language)
  const moment = momentIn(view.zone, language)
  const me = String(req.user?.id)
  const isHolder = maySign(req.user)
  const waiting = isHolder ? await actsWaiting(req.payload, me, language, String(person.id)) : []
  const at = now()
  const recorded = await lastEnded(req, String(person.id))
  const state = personState(person, now().getTime()) ?? 'active'
  const numbers = (view.employments ?? []).flatMap(({ number }) => number ?? [])
  const teams = (view.memberships ?? []).filter(isNow).map(({ team }) => team.name)
  const day = (date: string | null | undefined): string => (date ? dateOf(date) : '–')

  return (
    <Gutter className="gw-person">
      <header>
        <p className="gw-facts">
          <strong data-state={state}>{PERSON_STATES[state][language]}</strong>
          {[person.username, ...numbers, ...teams].map((each, i) => (
            <span key={i}>{each}</span>
          ))}
        </p>
        {view.source ? (
          <p className="gw-hint" data-testid="person-source">
            {say(
              `Came by the list “${view.source.fileName}”, imported by ${view.source.by || 'somebody who has left'} on ${moment(view.source.at)}.`,
              `来源：名单“${view.source.fileName}”，由${view.source.by || '已离职人员'}于 ${moment(view.source.at)} 导入。`,
            )}
          </p>
        ) : null}
        <LostLetters letters={view.letters} say={say} />
        <HeldLetters letters={view.letters} say={say} />
        <PersonActions
          person={{
            id: String(person.id),
            name: person.name,
            username: person.username,
            email: person.email ?? '',
            phone: person.phone ?? '',
            language: person.language ?? 'zh',
            zone: person.zone ?? '',
            state: person.state,
          }}
          isHolder={maySign(person)}
          employments={(view.employments ?? []).map((each) => employmentFacts(each, recorded, at))}
          memberships={(view.memberships ?? [])
            .filter((each) => hasNotEnded(each, at.getTime()))
            .map(({ id, team: { name }, role }) => ({
              id: String(id),
              team: name,
              role: worded(ROLES, role, say),
            }))}
          minor={
            view.minor
              ? {
                  id: String(view.minor.id),
                  state: view.minor.state,
                  guardian: view.minor.guardian ?? '',
                  contact: view.minor.contact ?? '',
                }
              : null
          }
          on={view.on}
        />
        <p className="gw-hint">
          {say(`Times in ${view.zone}.`, `时间按 ${view.zone} 显示。`)}{' '}
          {say(
            'The personnel file and what was recorded are not here: they open with a purpose, and the person sees who looked.',
            '人事档案和采集的记录不在此页：须说明目的方可查看，且本人可以看到查看记录。',
          )}{' '}
          <a href="/admin/collections/personnel">{say('Personnel files', '人事档案')}</a>
        </p>
      </header>
      {isHolder ? (
        <Offices
          person={{ id: String(person.id), roles: person.roles ?? [] }}
          waiting={waiting}
          mayBegin={me !== String(person.id) && person.state !== 'closed'}
          moment={moment}
          language={language}
        />
      ) : null}
      <Section
        id="employment"
        title={say('Employment', '任职')}
        empty={say('No employment yet.', '尚无任职记录。')}
        head={[
          say('Company', '公司'),
          say('Number', '工号'),
          say('Position', '职位'),
          say('First day', '入职日期'),
          say('Last day', '最后工作日'),
        ]}
        rows={
          view.employments?.map(({ company, number, position, from, until, endedAt }) => [
            company.name,
            number ?? '–',
            position ?? '–',
            day(from),
            endedAt
              ? say(
                  `${day(until)}, at once (${moment(endedAt)})`,
                  `${day(until)}，立即终止（${moment(endedAt)}）`,
                )
              : day(until),
          ]) ?? null
        }
        say={say}
      />
      <Section
        id="teams"
        title={say('Teams over time', '团队变动')}
        empty={say('In no team yet.', '尚未加入团队。')}
        head={[
          say('Team', '团队'),
          say('As', '身份'),
          say('First day', '开始日期'),
          say('Last day', '结束日期'),
          say('Now', '当前'),
        ]}
        rows={
          view.memberships?.map((membership) => [
            membership.team.name,
            worded(ROLES, membership.role, say) +
              (membership.main ? '' : say(' (not the main team)', '（非主要团队）')),
            day(membership.from),
            day(membership.until),
            isNow(membership) ? say('yes', '是') : '',
          ]) ?? null
        }
        say={say}
      />
      <Section
        id="devices"
        title={say('Devices', '设备')}
        empty={say(
          'No computer is enrolled. The person enrols one on the own pages.',
          '尚未登记电脑。由本人在个人页面登记。',
        )}
        head={[
          say('System', '操作系统'),
          say('Enrolled', '登记时间'),
          ...(view.devices?.some(({ lastSeenAt }) => lastSeenAt) ? [say('Last seen', '最近连接')] : []),
          say('State', '状态'),
        ]}
        rows={
          view.devices?.map(({ platform, enrolledAt, lastSeenAt, revokedAt }) => [
            platform,
            moment(enrolledAt),
            ...(view.devices?.some((each) => each.lastSeenAt) ? [moment(lastSeenAt)] : []),
            revokedAt
              ? say(`revoked ${moment(revokedAt)}`, `已于 ${moment(revokedAt)} 停用`)
              : state === 'suspended'
                ? say('enrolled, not heard while the account is suspended', '已登记，账号停用期间不接收')
                : state === 'left' || state === 'closed'
                  ? say('not heard: the employment has ended', '任职已终止，不再接收')
                  : say('in use', '使用中'),
          ]) ?? null
        }
        say={say}
      />
      <Section
        id="acceptances"
        title={say('Answers to policy versions', '对政策版本的答复')}
        empty={say(
          'Has agreed to no version yet. Nothing that needs an agreement is collected.',
          '尚未同意任何版本。需要同意的数据均不收集。',
        )}
        head={[say('Version', '版本'), say('What', '内容'), say('When', '时间'), say('How', '方式')]}
        rows={
          view.acceptances?.map(({ version, refused, at, how }) => [
            version,
            refused ? say('refused', '拒绝') : say('agreed', '同意'),
            moment(at),
            worded(HOW, how, say),
          ]) ?? null
        }
        say={say}
      />
      <Section
        id="consents"
        title={say('Consents', '同意记录')}
        empty={say('No consent was given or withdrawn.', '没有同意或撤回记录。')}
        head={[
          say('Category', '数据类别'),
          say('What', '内容'),
          say('When', '时间'),
          say('How', '方式'),
          say('Paper', '纸质文件'),
        ]}
        rows={
          view.consents?.map(({ category, granted, at, how, paper }) => [
            category,
            granted ? say('given', '同意') : say('withdrawn', '撤回'),
            moment(at),
            worded(HOW, how, say),
            paper,
          ]) ?? null
        }
        say={say}
      />
      {view.letters === undefined ? null : (
        <Section
          id="letters"
          title={say('Letters', '邮件')}
          empty={say('No letter went to this person yet.', '尚未向此人发送邮件。')}
          head={[
            say('Letter', '邮件'),
            say('State', '状态'),
            say('Written', '生成时间'),
            say('Why', '原因'),
            say('Handed to the mail server', '交给邮件服务器的时间'),
          ]}
          rows={
            view.letters?.map(({ id, kind, state: how, isLost, why, createdAt, sentAt }) => [
              <a key="l" href={`/admin/collections/outbox/${id}`}>
                {kind}
              </a>,
              isLost ? <strong key="s">{how}</strong> : how,
              moment(createdAt),
              why,
              moment(sentAt),
            ]) ?? null
          }
          say={say}
        />
      )}
      <Section
        id="history"
        title={say('History', '操作历史')}
        empty={
          view.ownActsOnly
            ? say(
                'You have changed nothing about this person yet. What you opened stands under “Who looked”; the privacy officer sees what others did.',
                '您尚未对此人作过更改。您的查看见“谁看过”；他人的操作由隐私负责人查看。',
              )
            : say('Nothing happened yet.', '尚无记录。')
        }
        head={[say('When', '时间'), say('What', '操作'), say('By', '操作人'), say('Detail', '说明')]}
        rows={
          view.history?.map(({ at, act, actor, detail }) => [moment(at), act, actor || '–', detail]) ?? null
        }
        say={say}
      />
    </Gutter>
  )
}
