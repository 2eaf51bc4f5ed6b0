'use client'
import { BarChart } from '@mantine/charts'
import { Group, Text, useComputedColorScheme } from '@mantine/core'
import Link from 'next/link'
import type { Unshown } from '../../admin/time/asked'
import type { DaySum, Month } from './days'
import './day.css'
import { Facts } from '../kit/Facts'
import { InsteadOf } from '../kit/InsteadOf'
import { Page, Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { calendarDay } from '../kit/time'
import { useWords } from '../kit/Words'
import { duration, number } from '../kit/amounts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** The reader's days by month: the answer as a chart, the table behind it. */
export const DaysPage = ({ month, days, previous, next, unshown }: Month & { unshown: Unshown | null }) => {
  const { say, language } = useWords()
  const dark = useComputedColorScheme('light') === 'dark'
  const [year, number12] = month.split('-')
  const monthName = say(`${MONTHS[Number(number12) - 1]} ${year}`, `${year} 年 ${Number(number12)} 月`)
  const total = days.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
  const timed = days.filter(({ seconds }) => seconds !== null)
  const hours = say('Hours', '小时')
  const data = [...timed].reverse().map(({ date, seconds }) => ({
    day: String(Number(date.slice(8))),
    [hours]: Math.round((seconds ?? 0) / 360) / 10,
  }))
  const weekday = (date: string) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
      weekday: 'short',
      timeZone: 'UTC',
    }).format(Date.parse(date))
  return (
    <Page
      title={say('My days', '我的记录')}
      lead={say(
        'What is held of each of your days. Open one to see all of it.',
        '以下是系统保存的您每天的记录，点开可查看全部内容。',
      )}
    >
      <InsteadOf unshown={unshown} of="month" />
      <Section title={monthName}>
        <Group gap="lg" className="gw-no-print">
          {previous ? (
            <Link className="gw-link" href={`/days?month=${previous}`} prefetch={false}>
              {say('Month before', '上个月')}
            </Link>
          ) : null}
          {next ? (
            <Link className="gw-link" href={`/days?month=${next}`} prefetch={false}>
              {say('Month after', '下个月')}
            </Link>
          ) : null}
        </Group>
        {days.length ? (
          <Facts
            facts={[
              [say('Active time', '活跃时间'), duration(total, say)],
              [say('Days', '天数'), number(days.length)],
              [say('Screenshots', '截屏'), number(days.reduce((sum, day) => sum + day.screenshots, 0))],
            ]}
          />
        ) : null}
      </Section>
      {data.length ? (
        <Section title={say('How many hours was I active each day?', '每天活跃多少小时？')}>
          <div aria-hidden>
            <BarChart
              h={220}
              data={data}
              dataKey="day"
              unit={say(' h', ' 小时')}
              tickLine="y"
              yAxisProps={{ domain: [0, 'auto'], width: 64 }}
              series={[{ name: hours, color: dark ? 'glass.4' : 'glass.8' }]}
              barChartProps={{ accessibilityLayer: false }}
              barProps={{ isAnimationActive: false }}
            />
          </div>
        </Section>
      ) : null}
      <Rows<DaySum>
        caption={say('Days', '日期')}
        rows={days}
        rowKey={({ date }) => date}
        testid="day-row"
        empty={
          <Text>
            {say(
              'Nothing is held of this month. Days appear here once a computer that you enrolled sends what you agreed to.',
              '本月没有任何记录。您登记的电脑上报您同意记录的内容后，会显示在这里。',
            )}{' '}
            <Link className="gw-link" href="/devices" prefetch={false}>
              {say('Devices', '设备')}
            </Link>
          </Text>
        }
        columns={[
          {
            head: say('Day', '日期'),
            cell: ({ date }) => (
              <Link className="gw-link" href={`/days/${date}`} prefetch={false}>
                {calendarDay(date, language)}
                <Text span c="dimmed" size="sm" ms={8}>
                  {weekday(date)}
                </Text>
              </Link>
            ),
          },
          {
            head: say('Active time', '活跃时间'),
            number: true,
            cell: ({ seconds, isPart }) =>
              seconds === null ? (
                '–'
              ) : (
                <>
                  {duration(seconds, say)}
                  {isPart ? (
                    <Text c="dimmed" size="sm">
                      {say('in part: totals were off', '部分：汇总曾关闭')}
                    </Text>
                  ) : null}
                </>
              ),
          },
          { head: say('Screenshots', '截屏'), number: true, cell: (day) => number(day.screenshots) },
          ...(days.some(({ photos }) => photos)
            ? [
                {
                  head: say('Webcam photos', '摄像头照片'),
                  number: true,
                  cell: (day: DaySum) => number(day.photos),
                },
              ]
            : []),
          {
            head: say('Paused', '暂停'),
            number: true,
            cell: ({ pausedSeconds }) => (pausedSeconds ? duration(pausedSeconds, say) : '–'),
          },
          {
            head: say('Deleted gaps', '已删除时段'),
            number: true,
            cell: ({ deletedGaps }) => (deletedGaps ? number(deletedGaps) : '–'),
          },
        ]}
      />
    </Page>
  )
}
