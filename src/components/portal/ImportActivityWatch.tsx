'use client'
import { Button, FileInput, Group, NativeSelect, Progress, Stack, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { OWN_REFUSALS } from '../../i18n/refusals'
import { bucketsOf, foldActivityWatch, type FoldedMinute } from '../../reports/activityWatch'
import { duration } from './amounts'
import { Failure } from './Failure'
import { Rows } from './Rows'
import { send } from './send'
import { calendarDay } from './time'
import { useWords } from './Words'

const BATCH = 500
const DAY = 86_400_000
const LAST = 14 * DAY

interface Props {
  at: string
  zone: string
  devices: { id: string; name: string }[]
}

interface Result {
  index: number
  status: 'accepted' | 'duplicate' | 'refused'
  code?: string
}
interface DaySum {
  date: string
  accepted: number
  duplicate: number
  refused: number
}
interface Looked {
  minutes: FoldedMinute[]
  days: DaySum[]
  reasons: { code: string; minutes: number }[]
  accepted: number
}

const dateIn = (zone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  return (at: string) => format.format(new Date(at))
}

/** What became of the minutes, by day, and why some were refused. */
const summed = (minutes: readonly FoldedMinute[], results: readonly Result[], zone: string): Looked => {
  const days = new Map<string, DaySum>()
  const reasons = new Map<string, number>()
  const date = dateIn(zone)
  let accepted = 0
  for (const { index, status, code = '' } of results) {
    const name = date(minutes[index]?.at ?? '')
    const day = days.get(name) ?? { date: name, accepted: 0, duplicate: 0, refused: 0 }
    days.set(name, day)
    day[status]++
    if (status === 'accepted') accepted++
    if (status === 'refused') reasons.set(code, (reasons.get(code) ?? 0) + 1)
  }
  return {
    minutes: [...minutes],
    days: [...days.values()].sort((a, b) => (a.date < b.date ? 1 : -1)),
    reasons: [...reasons].map(([code, n]) => ({ code, minutes: n })),
    accepted,
  }
}

/** Brings in a file of ActivityWatch: folded to minutes here in the browser, looked at, then stored. */
export const ImportActivityWatch = ({ at, zone, devices }: Props) => {
  const { say, language } = useWords()
  const router = useRouter()
  const [device, setDevice] = useState('')
  const [looked, setLooked] = useState<Looked | null>(null)
  const [done, setDone] = useState<number | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const [failure, setFailure] = useState('')

  const sendAll = async (minutes: readonly FoldedMinute[], preview: boolean): Promise<Result[] | null> => {
    const results: Result[] = []
    for (let from = 0; from < minutes.length; from += BATCH) {
      setProgress(Math.round((from / minutes.length) * 100))
      const body = { device: device || null, preview, items: minutes.slice(from, from + BATCH) }
      const sent = await send<{ results: Result[] }>(language, '/api/activitywatch', body)
      if (!sent.ok) {
        setFailure(sent.message)
        setProgress(null)
        return null
      }
      results.push(...sent.answer.results.map((each) => ({ ...each, index: each.index + from })))
    }
    setProgress(null)
    return results
  }

  const look = async (file: File | null) => {
    setLooked(null)
    setDone(null)
    setFailure('')
    if (!file) return
    setProgress(0)
    const end = Date.parse(at)
    const buckets = await file
      .text()
      .then((text) => bucketsOf(JSON.parse(text)))
      .catch(() => null)
    if (!buckets) {
      setProgress(null)
      setFailure(
        say(
          'This is not an export of ActivityWatch. In ActivityWatch choose Raw Data, then Export all buckets as JSON.',
          '这不是 ActivityWatch 的导出文件。请在 ActivityWatch 的“Raw Data”页面选择“Export all buckets as JSON”。',
        ),
      )
      return
    }
    const { minutes } = foldActivityWatch(buckets, { start: end - LAST, end })
    const results = await sendAll(minutes, true)
    if (results) setLooked(summed(minutes, results, zone))
  }

  const store = async () => {
    if (!looked) return
    const results = await sendAll(looked.minutes, false)
    if (!results) return
    setDone(results.filter(({ status }) => status === 'accepted').length)
    setLooked(null)
    router.refresh()
  }

  return (
    <Stack gap="sm" data-testid="import-activitywatch">
      {devices.length ? (
        <NativeSelect
          label={say('Recorded on', '记录于')}
          description={say(
            'If this computer sends records already, choose it, so that nothing counts twice.',
            '如果这台电脑已在发送记录，请选择它，以免重复计数。',
          )}
          maw={420}
          value={device}
          onChange={(event) => {
            setDevice(event.currentTarget.value)
            setLooked(null)
          }}
          data={[
            { value: '', label: say('Another computer', '其他电脑') },
            ...devices.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <FileInput
        label={say('Export of ActivityWatch', 'ActivityWatch 导出文件')}
        description={say(
          'The file is read in your browser. Only minutes of the last 14 days are sent, without any address.',
          '文件在您的浏览器中读取，仅发送最近 14 天的分钟记录，不含任何网址。',
        )}
        placeholder={say('Choose a JSON file', '选择 JSON 文件')}
        accept="application/json,.json"
        maw={420}
        disabled={progress !== null}
        onChange={(file) => void look(file)}
        fileInputProps={{ 'aria-label': say('Export of ActivityWatch', 'ActivityWatch 导出文件') }}
      />
      <div role="status">
        {progress === null ? null : (
          <Stack gap={4}>
            <Text size="sm">{say(`Working: ${progress} %`, `处理中：${progress}%`)}</Text>
            <Progress value={progress} maw={420} aria-label={say('Progress', '进度')} />
          </Stack>
        )}
        {done === null ? null : (
          <Text fw={600}>{say(`${done} minutes are stored.`, `已保存 ${done} 分钟。`)}</Text>
        )}
      </div>
      <Failure>{failure}</Failure>
      {looked ? (
        <Stack gap="sm" data-testid="import-preview">
          <Text>
            {looked.accepted
              ? say(
                  `Nothing is stored yet. ${duration(looked.accepted, say)} of ${duration(looked.minutes.length, say)} could be.`,
                  `尚未保存。${duration(looked.minutes.length, say)}中有 ${duration(looked.accepted, say)}可以保存。`,
                )
              : say('Nothing in this file can be stored.', '此文件中没有可以保存的内容。')}
          </Text>
          {looked.reasons.map(({ code, minutes }) => (
            <Text key={code} size="sm" c="dimmed">
              {say(`${duration(minutes, say)} not stored: `, `${duration(minutes, say)}不保存：`)}
              {OWN_REFUSALS[code]?.[language] ?? code}
            </Text>
          ))}
          <Rows
            caption={say('What would be stored, by day', '按日期预览')}
            rows={looked.days}
            rowKey={({ date }) => date}
            empty={say('No minutes of the last 14 days are in this file.', '此文件中没有最近 14 天的记录。')}
            columns={[
              { head: say('Day', '日期'), cell: ({ date }) => calendarDay(date, language) },
              {
                head: say('Stored', '可保存'),
                number: true,
                cell: ({ accepted }) => duration(accepted, say),
              },
              {
                head: say('There already', '已有记录'),
                number: true,
                cell: ({ duplicate }) => duration(duplicate, say),
              },
              {
                head: say('Not stored', '不保存'),
                number: true,
                cell: ({ refused }) => duration(refused, say),
              },
            ]}
          />
          {looked.accepted ? (
            <Group>
              <Button data-testid="import-store" onClick={() => void store()}>
                {say('Store these minutes', '保存这些分钟')}
              </Button>
              <Button variant="default" onClick={() => setLooked(null)}>
                {say('Cancel', '取消')}
              </Button>
            </Group>
          ) : null}
        </Stack>
      ) : null}
    </Stack>
  )
}
