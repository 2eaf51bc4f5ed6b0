'use client'
import { Group, Text } from '@mantine/core'
import Link from 'next/link'
import { gapsShown, type GapKind } from '../../records/reports/gaps'
import type { Unshown } from '../../admin/time/asked'
import type { Ask, OpenedFor } from './ask'
import type { Led } from './led'
import type { MemberNow } from './now'
import type { Totals, WeekDay } from './totals'
import { toTheSecond } from '../../records/reports/lengths'
import { duration } from '../kit/amounts'
import { Bars } from '../kit/Bars'
import { InsteadOf } from '../kit/InsteadOf'
import { NotThen } from '../days/NotThen'
import { Page, Section } from '../kit/Page'
import { Print } from '../kit/Print'
import { PurposeForm } from './PurposeForm'
import { Rows } from '../kit/Rows'
import './team.css'
import { TeamNav } from './TeamNav'
import { calendarDay } from '../kit/time'
import { Time } from '../kit/Time'
import { useWords, type Say } from '../kit/Words'

interface Props {
  led: Led
  now: MemberNow[]
  week: { from: string; to: string; previous: string | null; next: string | null }
  unshown: Unshown | null
  /** Whether all of the week was before the reader led. */
  isBefore: boolean
  totals: Totals | null
  opened: OpenedFor[]
  ask: Ask | null
}

const standingWords = (say: Say): Record<MemberNow['standing'], string> => ({
  recording: say('Recording now', '正在记录'),
  paused: say('Paused', '已暂停'),
  silent: say('Offline: working time, but the computer is silent', '离线：工作时间内电脑没有上报'),
  'off-hours': say('Outside working time', '非工作时间'),
  'no-device': say('No computer enrolled', '未登记电脑'),
  'not-open': say('Account closed or suspended', '账号已停用'),
  'all-off': say('Everything is off, by choice or by the policy', '均已关闭（本人选择或政策所限）'),
  'not-agreed': say('Has not agreed to the policy', '未同意隐私政策'),
  'not-employed': say('Not employed at present', '目前没有任职'),
})

const gapWords = (say: Say): Record<GapKind, string> => ({
  'not-agreed': say('not agreed', '未同意'),
  refused: say('off', '已关闭'),
  paused: say('paused', '暂停'),
  deleted: say('deleted', '本人删除'),
  'no-device': say('no computer', '无电脑'),
  idle: say('not active', '无操作'),
  silent: say('offline', '离线'),
})

/** The lead's page: who works now; under a viewing, the week by person and project, with what explains its gaps. */
export const TeamPage = ({ led, now, week, unshown, isBefore, totals, opened, ask }: Props) => {
  const { say, language } = useWords()
  const standing = standingWords(say)
  const gaps = gapWords(say)
  const { team } = led
  const weekday = (date: string) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { weekday: 'short', timeZone: 'UTC' })
      .format(Date.parse(date))
      .replace(',', '')
  const href = (from: string) => `/team?team=${team.id}&week=${from}`
  const untoldWords: Record<NonNullable<WeekDay['untold']>, string> = {
    'before-lead': say('not open', '未开放'),
    'not-in-team': say('not in the team', '不在团队'),
    'to-come': say('to come', '未到'),
  }
  const cell = (id: string, me: boolean, { date, seconds, untold, gaps: why }: WeekDay) => {
    if (untold || seconds === null)
      return (
        <Text span size="sm" c="dimmed" data-untold={untold}>
          {untold ? untoldWords[untold] : '–'}
        </Text>
      )
    // A day of rest.
    if (!seconds && !why.length) return ''
    const { named, short } = gapsShown(why)
    const to = me ? `/days/${date}` : `/team/people/${id}/days/${date}`
    return (
      <>
        <Link href={to} prefetch={false}>
          {toTheSecond(seconds)}
        </Link>
        {named.map((gap) => (
          <span key={gap.kind} className="gw-gap" data-kind={gap.kind}>
            {gaps[gap.kind]} {toTheSecond(gap.seconds)}
          </span>
        ))}
        {short ? (
          <span className="gw-gap" data-kind="short">
            {say('short gaps', '零星时段')} {toTheSecond(short)}
          </span>
        ) : null}
      </>
    )
  }
  return (
    <Page
      testid="team-page"
      title={team.name}
      lead={say(
        'Your team: who works now, and its week once you have stated a purpose. Everybody reads on “Who looked” what you opened of them.',
        '您的团队：谁在工作；声明目的后可查看一周情况。您查看了什么，对方都可以在“谁看过”中看到。',
      )}
      actions={<Print />}
    >
      <TeamNav at="week" team={team.id} teams={led.teams} />
      <Section
        title={say('Who works now?', '现在谁在工作？')}
        about={say(
          'States alone: no content, no times, and nothing outside working hours.',
          '仅显示状态：不含内容和时间，工作时间之外不显示。',
        )}
      >
        <Rows<MemberNow>
          caption={say('Who works now', '现在谁在工作')}
          rows={now}
          rowKey={({ id }) => id}
          testid="member-row"
          empty={say(
            'Nobody is in this team yet. HR puts people into teams.',
            '团队中还没有成员。成员由人事安排。',
          )}
          columns={[
            {
              head: say('Name', '姓名'),
              cell: ({ name, me }) => (me ? say(`${name} (you)`, `${name}（您）`) : name),
            },
            {
              head: say('Now', '现在'),
              cell: (member) => (
                <span className="gw-state" data-standing={member.standing}>
                  {standing[member.standing]}
                </span>
              ),
            },
          ]}
        />
      </Section>
      <Section
        title={say(
          `The week of ${calendarDay(week.from, language)}`,
          `${calendarDay(week.from, language)} 起的一周`,
        )}
        about={
          <>
            {say(
              `You lead this team since ${calendarDay(team.since, language)}; nothing before is open to you. Days are those of ${led.zone}.`,
              `您自 ${calendarDay(team.since, language)} 起负责此团队，此前的记录不向您开放。日期按 ${led.zone} 计。`,
            )}
            {opened.map(({ purpose, until }) => (
              <div key={`${purpose} ${until}`} data-testid="opened-for">
                {say(`Opened for: ${purpose}, until `, `查看目的：${purpose}，有效至 `)}
                <Time at={until} zone={led.zone} />
              </div>
            ))}
          </>
        }
      >
        <Group gap="lg" className="gw-no-print">
          {week.previous ? (
            <Link className="gw-link" href={href(week.previous)} prefetch={false}>
              {say('Week before', '上一周')}
            </Link>
          ) : null}
          {week.next ? (
            <Link className="gw-link" href={href(week.next)} prefetch={false}>
              {say('Week after', '下一周')}
            </Link>
          ) : null}
        </Group>
        <InsteadOf unshown={unshown} of="week" />
        {isBefore ? (
          <NotThen since={team.since} of="week" />
        ) : totals ? (
          <>
            <div
              className="gw-week"
              role="region"
              tabIndex={0}
              aria-label={say('Recorded time by person and day', '按成员和日期的记录时长')}
            >
              <table data-testid="week-table">
                <thead>
                  <tr>
                    <th scope="col">{say('Name', '姓名')}</th>
                    {(totals.people[0]?.days ?? []).map(({ date }) => (
                      <th key={date} scope="col">
                        {weekday(date)} {date.slice(5)}
                      </th>
                    ))}
                    <th scope="col" data-number>
                      {say('Week', '合计')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {totals.people.map(({ id, name, me, days, seconds }) => (
                    <tr key={id}>
                      <th scope="row">{name}</th>
                      {days.map((day) => (
                        <td key={day.date}>{cell(id, me, day)}</td>
                      ))}
                      <td data-number>{seconds === null ? '–' : toTheSecond(seconds)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {totals.people.some(({ days }) => days.some(({ untold }) => untold === 'before-lead')) ? (
              <Text size="sm" c="dimmed">
                {say(
                  `Not open: the days before ${calendarDay(team.since, language)}, when you did not lead this team yet.`,
                  `未开放：${calendarDay(team.since, language)} 之前您尚未负责此团队。`,
                )}
              </Text>
            ) : null}
            <Text size="sm" c="dimmed">
              {say(
                'Active time in hours, minutes and seconds. Below it, the rest of the working time, and why it is not active: off = the person or the policy does not let it be recorded; not active = the part of recorded minutes in which nobody was active; offline = no minute came from a computer: it was off, not connected, or nobody was at it; short gaps = whatever has one reason and comes to less than ten minutes of a day, together.',
                '上方为活跃时长（时:分:秒）；下方为工作时间内的其余部分及原因：“已关闭”指本人或政策不允许记录；“无操作”指有记录的分钟内没有操作的部分；“离线”指没有收到电脑的分钟记录：电脑关闭、未联网或无人使用；“零星时段”为同一原因当天合计不足十分钟的各项之和。',
              )}
            </Text>
            {totals.closed.length ? (
              <Text size="sm" data-testid="closed">
                {say('Not open: ', '未开放：')}
                {totals.closed.join(say(', ', '、'))}
                {say(
                  '. They have not agreed, have withdrawn, or are not named by your purpose.',
                  '。对方尚未同意、已撤回，或不在您声明的查看范围内。',
                )}
              </Text>
            ) : null}
          </>
        ) : ask ? (
          <PurposeForm ask={ask} scope="team" target={team} />
        ) : (
          <Text className="gw-empty">
            {say(
              'The policy in force does not open day totals to team leads. HR and the privacy officer write the policy.',
              '现行隐私政策未向团队负责人开放每日汇总。政策由人事和隐私负责人起草。',
            )}
          </Text>
        )}
      </Section>
      {totals ? (
        <Section title={say('On which projects did the week go?', '这一周用在哪些项目上？')}>
          {totals.projects.length ? (
            <>
              <Bars caption={say('Projects by time', '各项目时长')} rows={totals.projects} />
              <details className="gw-more">
                <summary>{say('By person', '按成员')}</summary>
                <Rows
                  caption={say('Projects by person', '各成员项目时长')}
                  rows={totals.projects.flatMap((project) =>
                    project.people.map((each) => ({ ...each, project: project.name, id: project.id })),
                  )}
                  rowKey={({ id, name }) => `${id} ${name}`}
                  empty=""
                  columns={[
                    {
                      head: say('Project', '项目'),
                      cell: ({ project }) => project || say('No project', '未归入项目'),
                    },
                    { head: say('Name', '姓名'), cell: ({ name }) => name },
                    {
                      head: say('Time', '时长'),
                      number: true,
                      cell: ({ seconds }) => duration(seconds, say),
                    },
                  ]}
                />
              </details>
            </>
          ) : (
            <Text className="gw-empty" c="dimmed">
              {say(
                'No time of this week is on a project. Computers may tell the project, and people put their time on one in their own days.',
                '本周没有归入任何项目的时间。项目可由电脑上报，也可由本人在“我的记录”中归入。',
              )}
            </Text>
          )}
        </Section>
      ) : null}
    </Page>
  )
}
