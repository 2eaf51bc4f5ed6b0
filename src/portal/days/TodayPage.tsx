'use client'
import { Alert, Paper, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { englishCount } from '../../base/labels'
import type { CategoryNow, Today } from './today'
import { DayLine } from '../kit/DayLine'
import { Facts } from '../kit/Facts'
import { LookList } from '../looks/LookList'
import { Page, Section } from '../kit/Page'
import { PauseButton } from './PauseButton'
import { Rows } from '../kit/Rows'
import { headline } from './standingWords'
import { zoneMarks } from '../kit/time'
import { Time } from '../kit/Time'
import { useWords, type Say } from '../kit/Words'
import { duration, number } from '../kit/amounts'

const WHY: Record<string, readonly [string, string]> = {
  'consent-missing': ['Off: you have not turned it on', '已关闭：您没有开启'],
  'consent-withdrawn': ['Off: you turned it off', '已关闭：您已关闭'],
  'notice-not-accepted': ['Off: you have not agreed to the policy', '已关闭：您尚未同意隐私政策'],
  'not-in-policy': ['Off: the policy does not allow it', '已关闭：隐私政策不允许'],
  'outside-territory': [
    'Off: the policy does not apply where you work',
    '已关闭：隐私政策不适用于您的工作地点',
  ],
  'guardian-missing': ['Off: no guardian has consented', '已关闭：尚未取得监护人同意'],
}

/** Whether a category is on, and if not, why. */
const stateOf = (say: Say, { on, code, countedFrom }: CategoryNow): string => {
  if (on) return say('On, in working time', '已开启（仅工作时间）')
  if (code === 'counted-from')
    return say(
      `Nothing new: it is counted from “${countedFrom}”, which is off`,
      `没有新增：由“${countedFrom}”汇总而来，而该项已关闭`,
    )
  const [en, zh] = WHY[code ?? ''] ?? ['Off', '已关闭']
  return say(en, zh)
}

/** The first page: what is recorded about the reader right now, why, and until when it is kept. */
export const TodayPage = ({
  at,
  standing,
  awaitsAnswer,
  pausedSince,
  heardAt,
  categories,
  day,
  looks,
  devices,
}: Today) => {
  const { say, language, zone } = useWords()
  const often = ({ perHour }: CategoryNow): string =>
    perHour === null ? '' : say(`, at random, about ${perHour} an hour`, `（随机，每小时约 ${perHour} 张）`)
  return (
    <Page
      title={say('Today', '今天')}
      testid="today-page"
      lead={say(
        'What is recorded about you right now, why, and who looked.',
        '现在正在记录您的什么、为何记录，以及谁看过。',
      )}
    >
      <Paper
        withBorder
        p="lg"
        style={
          standing === 'recording'
            ? { borderInlineStart: '6px solid var(--mantine-primary-color-filled)' }
            : undefined
        }
      >
        <Stack gap="sm">
          <Text component="p" m={0} fz={22} fw={600} data-testid="standing" data-standing={standing}>
            {headline(say, { at, standing, pausedSince, heardAt, zone, language })}
          </Text>
          {standing === 'recording' ? (
            <Text>
              {categories
                .filter(({ on }) => on)
                .map((each) => each.label + often(each))
                .join(say('; ', '；'))}
              {say('.', '。')}
            </Text>
          ) : null}
          {['recording', 'silent', 'off-hours', 'paused'].includes(standing) ? (
            <PauseButton paused={standing === 'paused'} />
          ) : null}
          {standing === 'no-device' ? (
            <Link className="gw-link" href="/devices" prefetch={false}>
              {say('Add a computer', '登记电脑')}
            </Link>
          ) : null}
        </Stack>
      </Paper>
      {awaitsAnswer ? (
        <Alert
          variant="outline"
          title={say('A privacy policy awaits your answer', '有一份隐私政策等待您的答复')}
        >
          {say(
            'Nothing that it asks for is collected before you agree. ',
            '在您同意之前，系统不会收集其所列数据。',
          )}
          <Link className="gw-link" href="/agree" prefetch={false}>
            {say('Read it', '阅读')}
          </Link>
        </Alert>
      ) : null}
      {categories.length ? (
        <Section
          title={say('What may be recorded, and why', '可以记录什么、为何记录')}
          about={
            <>
              {say('By the privacy policy in force and your own choice. ', '依据现行隐私政策和您的选择。')}
              <Link className="gw-link" href="/consent" prefetch={false}>
                {say('Change my choice', '更改我的选择')}
              </Link>
            </>
          }
        >
          <Rows
            caption={say('What may be recorded', '可以记录的内容')}
            rows={categories}
            rowKey={({ category }) => category}
            empty=""
            columns={[
              { head: say('What', '数据类别'), cell: ({ label }) => label },
              {
                head: say('State', '状态'),
                cell: (each) => stateOf(say, each),
              },
              { head: say('What for', '处理目的'), cell: ({ purposes }) => purposes.join(say(', ', '、')) },
              {
                head: say('Kept', '保存期限'),
                cell: ({ retentionDays }) =>
                  say(englishCount(retentionDays ?? 0, 'day'), `${retentionDays ?? 0} 天`),
              },
            ]}
          />
        </Section>
      ) : null}
      <Section
        title={say('Today so far', '今天到目前为止')}
        about={say(
          `Times in ${day.zone} (${zoneMarks(day.span.start, day.span.end, day.zone).join(', later ')}).`,
          `时间均为 ${day.zone}（${zoneMarks(day.span.start, day.span.end, day.zone).join('，之后 ')}）。`,
        )}
      >
        {day.recorded.length || day.shots.length || day.paused.length ? (
          <>
            <DayLine day={day} />
            <Facts
              facts={[
                [say('Active time', '活跃时间'), duration(day.seconds, say)],
                [say('Screenshots', '截屏'), number(day.shots.length)],
              ]}
            />
            <Link className="gw-link" href={`/days/${day.date}`} prefetch={false}>
              {say('All of today', '查看今天的全部记录')}
            </Link>
          </>
        ) : (
          <Text c="dimmed" className="gw-empty">
            {say('Nothing is held of today.', '今天没有任何记录。')}
          </Text>
        )}
      </Section>
      <Section title={say('Who looked', '谁看过')}>
        {looks.length ? (
          <>
            <LookList looks={looks} mine />
            <Link className="gw-link" href="/looks" prefetch={false}>
              {say('All looks', '全部查看记录')}
            </Link>
          </>
        ) : (
          <Text c="dimmed" className="gw-empty">
            {say('Nobody has opened your data.', '没有人查看过您的数据。')}
          </Text>
        )}
      </Section>
      {devices.length ? (
        <Section title={say('Computers that report', '上报记录的电脑')}>
          <Rows
            caption={say('Computers that report', '上报记录的电脑')}
            rows={devices}
            rowKey={({ id }) => id}
            empty=""
            columns={[
              { head: say('Name', '名称'), cell: ({ name }) => name },
              {
                head: say('Last seen', '最近连接'),
                cell: ({ lastSeenAt }) =>
                  lastSeenAt ? <Time at={lastSeenAt} /> : say('not yet', '尚未连接'),
              },
            ]}
          />
        </Section>
      ) : null}
    </Page>
  )
}
