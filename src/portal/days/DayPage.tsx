'use client'
import { Text } from '@mantine/core'
import Link from 'next/link'
import type { Day } from './day'
import type { Ask } from '../team/ask'
import { AssignTime } from './AssignTime'
import { Bars } from '../kit/Bars'
import { DayLine } from '../kit/DayLine'
import { Facts } from '../kit/Facts'
import { HoursChart } from './HoursChart'
import { KeptUntil } from '../kit/KeptUntil'
import { Page, Section } from '../kit/Page'
import { Pictures } from './Pictures'
import { Print } from '../kit/Print'
import { PurposeForm } from '../team/PurposeForm'
import { Rows } from '../kit/Rows'
import { calendarDay, zoneMarks } from '../kit/time'
import { Unopened } from '../kit/Unopened'
import { useWords } from '../kit/Words'
import { duration, number } from '../kit/amounts'

/** A category that cannot be opened of this person now, and what may be said of why. */
interface Shut {
  label: string
  why: string
}

interface Props {
  day: Day
  /** Whether the day has not begun where it is lived. */
  isToCome: boolean
  previous: string | null
  next: string | null
  /** The projects that the reader may put this day's time on. */
  projects: readonly { id: string; name: string }[]
  /** Whose day it is, where it is not the reader's own. */
  whom?: {
    id: string
    name: string
    team: string
    opened: readonly string[]
    shut: readonly Shut[]
    ask: Ask | null
    neverOpen: readonly string[]
  }
}

/** All that is held of one day; of somebody else's, what a viewing opens. */
export const DayPage = ({ day, isToCome, previous, next, projects, whom }: Props) => {
  const { say, language } = useWords()
  const { zone } = day
  // What no viewing opens is left out: a nought would be a statement.
  const isOpen = (category: string) => !whom || whom.opened.includes(category)
  const empty =
    !day.recorded.length &&
    !day.shots.length &&
    !day.photos.length &&
    !day.pausedSeconds &&
    !day.deletedGaps &&
    !day.minutes
  const unbegun = say('This day has not begun yet.', '这一天尚未开始。')
  const mark = zoneMarks(day.span.start, day.span.end, zone).join(say(', later ', '，之后 '))
  return (
    <Page
      testid="day-page"
      title={whom ? `${whom.name} · ${calendarDay(day.date, language)}` : calendarDay(day.date, language)}
      lead={
        whom
          ? say(
              `What a stated purpose opens of this day. ${whom.name} reads on “Who looked” what you opened. Times in ${zone} (${mark}).`,
              `声明目的后开放的当天记录。您查看了什么，${whom.name}可以在“谁看过”中看到。时间均为 ${zone}（${mark}）。`,
            )
          : empty
            ? isToCome
              ? unbegun
              : say('Nothing is held of this day.', '没有保存当天的任何记录。')
            : say(
                `All that is held of this day. Times in ${zone} (${mark}).`,
                `以下是当天保存的全部记录。时间均为 ${zone}（${mark}）。`,
              )
      }
      actions={
        <>
          {previous ? (
            <Link className="gw-link" href={`/days/${previous}`} prefetch={false}>
              {say('Day before', '前一天')}
            </Link>
          ) : null}
          {next ? (
            <Link className="gw-link" href={`/days/${next}`} prefetch={false}>
              {say('Day after', '后一天')}
            </Link>
          ) : null}
          {whom ? (
            <Link className="gw-link" href={`/team?team=${whom.team}&week=${day.date}`} prefetch={false}>
              {say('The team’s week', '团队一周')}
            </Link>
          ) : (
            <Link className="gw-link" href={`/days?month=${day.date.slice(0, 7)}`} prefetch={false}>
              {say('All days', '全部日期')}
            </Link>
          )}
          <Print />
        </>
      }
    >
      {whom?.ask && !isToCome ? <PurposeForm ask={whom.ask} scope="person" target={whom} /> : null}
      {whom && isToCome && empty ? <Text className="gw-empty">{unbegun}</Text> : null}
      {isToCome
        ? null
        : whom?.shut.map(({ label, why }) => (
            <Text key={label} data-testid="day-shut">
              {say(`${label}: ${why}`, `${label}：${why}`)}
            </Text>
          ))}
      {whom?.opened.length && !isToCome ? <Unopened {...whom} /> : null}
      {whom?.opened.length && empty && !isToCome ? (
        <Text className="gw-empty">
          {say('Of what is open, nothing is held of this day.', '已开放的类别中没有当天的记录。')}
        </Text>
      ) : null}
      {whom && !whom.opened.length && !whom.shut.length && !whom.ask && !isToCome ? (
        <Text className="gw-empty">
          {say(
            'The policy in force opens nothing of this to team leads.',
            '现行隐私政策未向团队负责人开放此类记录。',
          )}
        </Text>
      ) : null}
      {empty ? null : (
        <>
          <Section title={say('What was recorded when?', '何时有记录？')}>
            {isOpen('activity') || isOpen('screenshots') ? (
              <DayLine
                day={day}
                draws={{ recorded: isOpen('activity'), paused: !whom, shots: isOpen('screenshots') }}
              />
            ) : null}
            <Facts
              facts={[
                ...(isOpen('activity') || isOpen('activity-days')
                  ? ([[say('Active time', '活跃时间'), duration(day.seconds, say)]] as const)
                  : []),
                ...(isOpen('screenshots')
                  ? ([[say('Screenshots', '截屏'), number(day.shots.length)]] as const)
                  : []),
                ...(day.photos.length
                  ? ([[say('Webcam photos', '摄像头照片'), number(day.photos.length)]] as const)
                  : []),
                ...(isOpen('activity')
                  ? ([
                      [say('Keys, counted', '按键次数'), number(day.keys)],
                      [say('Clicks, counted', '点击次数'), number(day.clicks)],
                    ] as const)
                  : []),
                ...(day.pausedSeconds
                  ? ([[say('Paused', '暂停'), duration(day.pausedSeconds, say)]] as const)
                  : []),
                ...(day.deletedGaps
                  ? ([
                      [
                        whom ? say('Deleted by the person', '本人已删除') : say('Deleted by you', '您已删除'),
                        say(
                          day.deletedGaps === 1 ? '1 gap' : `${day.deletedGaps} gaps`,
                          `${day.deletedGaps} 处`,
                        ),
                      ],
                    ] as const)
                  : []),
              ]}
            />
            <KeptUntil kept={day.kept} zone={zone} />
            {isOpen('activity') && day.recorded.length ? (
              <Text size="sm" c="dimmed">
                {say(
                  'Only counts of keys are kept, never what was typed.',
                  '只保留按键次数，绝不记录输入的内容。',
                )}
              </Text>
            ) : null}
          </Section>
          {!isOpen('screenshots') ? null : (
            <Section
              title={say('Screenshots', '截屏')}
              about={
                whom
                  ? undefined
                  : say(
                      'You may delete any of them, with the ten minutes it belongs to, or ask to have a part of it blacked out.',
                      '您可以删除其中任何一张，连同其所属的十分钟，也可以请求涂黑其中的局部。',
                    )
              }
            >
              <Pictures shots={day.shots} category="screenshots" zone={zone} mine={!whom} />
            </Section>
          )}
          {day.photos.length ? (
            <Section
              title={say('Webcam photos', '摄像头照片')}
              about={say(
                'You may delete any of them, or ask to have a part of it blacked out.',
                '您可以删除其中任何一张，也可以请求涂黑其中的局部。',
              )}
            >
              <Pictures shots={day.photos} category="webcam-photos" zone={zone} mine={!whom} />
            </Section>
          ) : null}
          {day.programs.length ? (
            <Section title={say('Which programs were in front, how long?', '使用了哪些程序，多长时间？')}>
              <Bars
                caption={say('Time by program', '各程序时长')}
                rows={day.programs}
                nameless={say('No program known', '未知程序')}
              />
            </Section>
          ) : null}
          {day.projects.length || (!whom && day.recorded.length && projects.length) ? (
            <Section
              title={
                whom
                  ? say('Which projects was it for?', '用在哪些项目上？')
                  : say('Which projects did I work on?', '参与了哪些项目？')
              }
              about={
                whom
                  ? undefined
                  : say(
                      'You may put ten minutes, or a part of the day, on a project.',
                      '您可以把十分钟或一天中的某一段归入项目。',
                    )
              }
            >
              <Bars caption={say('Time by project', '各项目时长')} rows={day.projects} />
              {!whom && projects.length ? <AssignTime day={day} projects={projects} /> : null}
            </Section>
          ) : null}
          {day.hours.length ? (
            <Section title={say('How many keys and clicks an hour?', '每小时多少次按键和点击？')}>
              <HoursChart hours={day.hours} zone={zone} />
            </Section>
          ) : null}
          {day.titles.length ? (
            <details className="gw-more">
              <summary>
                {say(`Titles of windows (${day.titles.length})`, `窗口标题（${day.titles.length}）`)}
              </summary>
              <Rows
                caption={say('Titles of windows', '窗口标题')}
                rows={day.titles}
                rowKey={({ program, name }) => `${program}\n${name}`}
                empty=""
                columns={[
                  { head: say('Title', '标题'), cell: ({ name }) => name },
                  { head: say('Program', '程序'), cell: ({ program }) => program },
                  { head: say('Time', '时长'), number: true, cell: ({ seconds }) => duration(seconds, say) },
                ]}
              />
            </details>
          ) : null}
        </>
      )}
    </Page>
  )
}
