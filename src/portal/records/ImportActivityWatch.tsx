'use client'
import { Button, FileInput, Group, NativeSelect, Progress, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { OWN_REFUSALS } from '../../i18n/refusals'
import {
  bucketsOf,
  foldActivityWatch,
  READ_BACK,
  type Folded,
  type FoldedHost,
} from '../../records/reports/activityWatch'
import { duration, number } from '../kit/amounts'
import { Failure } from '../kit/Failure'
import { Rows } from '../kit/Rows'
import { send } from '../kit/send'
import { calendarDay } from '../kit/time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'

const BATCH = 500

interface Props {
  at: string
  zone: string
  devices: { id: string; name: string }[]
}

interface Result {
  index: number
  status: 'accepted' | 'duplicate' | 'refused'
  /** There already, the same. */
  known?: true
  code?: string
}
/** In seconds of activity, as everywhere. */
interface DaySum {
  date: string
  fresh: number
  known: number
  duplicate: number
  refused: number
}
/** What became of the minutes of one computer, or would become. */
interface Outcome {
  host: FoldedHost
  /** The computer under which they lie; null: one that is made for them. */
  device: string | null
  /** Whether the one that stood for the same computer was stopped. */
  anew: boolean
  results: Result[]
}
interface Summed extends Omit<DaySum, 'date'> {
  days: DaySum[]
  reasons: { code: string; seconds: number }[]
  outcomes: Outcome[]
}
interface Looked extends Summed {
  hosts: FoldedHost[]
  events: Folded['events']
}

const dateIn = (zone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  return (at: string) => format.format(new Date(at))
}

/** What became of the minutes, by day, and why some were refused. */
const summed = (outcomes: Outcome[], zone: string): Summed => {
  const days = new Map<string, DaySum>()
  const reasons = new Map<string, number>()
  const sum = { fresh: 0, known: 0, duplicate: 0, refused: 0 }
  const date = dateIn(zone)
  for (const { host, results } of outcomes)
    for (const { index, status, known, code = '' } of results) {
      const name = date(host.minutes[index]?.at ?? '')
      const day = days.get(name) ?? { date: name, fresh: 0, known: 0, duplicate: 0, refused: 0 }
      days.set(name, day)
      const as = known ? 'known' : status === 'accepted' ? 'fresh' : status
      const seconds = host.minutes[index]?.seconds ?? 60
      day[as] += seconds
      sum[as] += seconds
      if (status === 'refused') reasons.set(code, (reasons.get(code) ?? 0) + seconds)
    }
  return {
    ...sum,
    outcomes,
    days: [...days.values()].sort((a, b) => (a.date < b.date ? 1 : -1)),
    reasons: [...reasons].map(([code, seconds]) => ({ code, seconds })),
  }
}

/** Brings in a file of ActivityWatch: folded to minutes here in the browser, looked at, then stored. */
export const ImportActivityWatch = ({ at, zone, devices }: Props) => {
  const { say, language } = useWords()
  const router = useCalmRouter()
  const [device, setDevice] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [looked, setLooked] = useState<Looked | null>(null)
  const [done, setDone] = useState<Summed | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const [failure, setFailure] = useState('')
  const [isCut, setIsCut] = useState(false)
  // The server's time goes on while the page is open, whatever this computer's clock says.
  const opened = useRef(0)
  useEffect(() => {
    opened.current = performance.now()
  }, [])

  const sendAll = async (
    hosts: readonly FoldedHost[],
    on: string,
    preview: boolean,
  ): Promise<Outcome[] | null> => {
    const total = hosts.reduce((sum, { minutes }) => sum + minutes.length, 0)
    const outcomes: Outcome[] = []
    let sentAlready = 0
    for (const host of hosts) {
      const outcome: Outcome = { host, device: null, anew: false, results: [] }
      for (let from = 0; from < host.minutes.length; from += BATCH) {
        setProgress(Math.round((sentAlready / total) * 100))
        const items = host.minutes.slice(from, from + BATCH)
        // A file that tells of several computers cannot be the one chosen here.
        const chosen = hosts.length === 1 && on ? on : null
        const body = { device: chosen, host: host.host, preview, items }
        const sent = await send<{ results: Result[]; device: string | null; anew: boolean }>(
          language,
          '/api/activitywatch',
          body,
        )
        if (!sent.ok) {
          setFailure(sent.message)
          setProgress(null)
          return null
        }
        sentAlready += items.length
        outcome.device = sent.answer.device
        outcome.anew = sent.answer.anew
        outcome.results.push(...sent.answer.results.map((each) => ({ ...each, index: each.index + from })))
      }
      outcomes.push(outcome)
    }
    setProgress(null)
    return outcomes
  }

  const look = async (file: File | null, on: string) => {
    setFile(file)
    setLooked(null)
    setDone(null)
    setFailure('')
    setIsCut(false)
    if (!file) return
    setProgress(0)
    const end = Date.parse(at) + performance.now() - opened.current
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
    const { hosts, events } = foldActivityWatch(buckets, { start: end - READ_BACK, end })
    const told = hosts.filter(({ minutes }) => minutes.length)
    const outcomes = await sendAll(told, on, true)
    if (outcomes) setLooked({ ...summed(outcomes, zone), hosts: told, events })
  }

  const store = async () => {
    if (!looked) return
    const { hosts } = looked
    // What was looked at is no longer so once the first of it is stored.
    setLooked(null)
    setFile(null)
    const outcomes = await sendAll(hosts, device, false)
    if (outcomes) setDone(summed(outcomes, zone))
    else setIsCut(true)
    router.refresh()
  }

  const length = (seconds: number) => duration(seconds, say)
  const leftOut = ({ older, later, nowhere, unreadable }: Folded['events']): string[] =>
    [
      { n: older, why: say('older than 14 days', '早于 14 天') },
      { n: later, why: say('still under way, or to come', '尚在进行或晚于当前时间') },
      {
        n: nowhere,
        why: say('of a browser that does not say on which computer it runs', '来自未注明电脑的浏览器'),
      },
      { n: unreadable, why: say('not readable', '无法识别') },
    ].flatMap(({ n, why }) =>
      n
        ? say(
            `Not read, ${why}: ${number(n)} ${n === 1 ? 'event' : 'events'}.`,
            `未读取（${why}）：${number(n)} 个事件。`,
          )
        : [],
    )
  const wentWhere = ({ host, device: name }: Outcome) =>
    name ?? (host.host === 'unknown' ? say('a computer of its own', '单独的一台电脑') : host.host)

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
            // What is under way goes to the computer that was chosen for it.
            if (progress !== null) return
            const on = event.currentTarget.value
            setDevice(on)
            if (file) void look(file, on)
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
        value={file}
        onChange={(chosen) => void look(chosen, device)}
        fileInputProps={{
          'aria-label': say('Export of ActivityWatch', 'ActivityWatch 导出文件'),
          // A browser says nothing where the same file is chosen again.
          onClick: (event) => {
            event.currentTarget.value = ''
          },
        }}
      />
      <div role="status">
        {progress === null ? null : (
          <Stack gap={4}>
            <Text size="sm">{say(`Working: ${progress} %`, `处理中：${progress}%`)}</Text>
            <Progress value={progress} maw={420} aria-label={say('Progress', '进度')} />
          </Stack>
        )}
        {done === null ? null : (
          <Text fw={600}>
            {done.fresh
              ? say(`Stored: ${length(done.fresh)}.`, `已保存：${length(done.fresh)}。`)
              : say('Nothing was stored.', '没有保存任何内容。')}
            {done.known
              ? say(
                  ` There already, the same: ${length(done.known)}.`,
                  `已有相同记录：${length(done.known)}。`,
                )
              : ''}
          </Text>
        )}
      </div>
      {(looked ?? done)?.fresh ? (
        <Text size="sm" data-testid="import-once">
          {say(
            'This counts by computer. Minutes that another of your computers has too count once in the day, so the day may grow by less.',
            '此处按电脑分别计算。其他电脑也有记录的分钟，当天只计一次，因此当天增加的时间可能较少。',
          )}
        </Text>
      ) : null}
      <Failure>{failure}</Failure>
      {isCut ? (
        <Text data-testid="import-cut">
          {say(
            'Some of it may be stored already. Choose the file again: what is there is told apart, and the rest can be stored.',
            '部分内容可能已保存。请重新选择该文件：已有的会单独列出，其余可继续保存。',
          )}
        </Text>
      ) : null}
      {looked ? (
        <Stack gap="sm" data-testid="import-preview">
          <Text>
            {looked.fresh
              ? say(
                  `Nothing is stored yet. ${length(looked.fresh)} would be new.`,
                  `尚未保存。其中 ${length(looked.fresh)}为新记录。`,
                )
              : looked.known
                ? say(
                    'All of it that can be stored is there already.',
                    '可保存的内容均已有相同记录，无需再次保存。',
                  )
                : say('Nothing in this file can be stored.', '此文件中没有可以保存的内容。')}
          </Text>
          {leftOut(looked.events).map((line) => (
            <Text key={line} size="sm" c="dimmed">
              {line}
            </Text>
          ))}
          {looked.outcomes.length ? (
            <Text size="sm" data-testid="import-devices">
              {say('Recorded under: ', '记录于：')}
              {looked.outcomes.map(wentWhere).join(say(', ', '、'))}
            </Text>
          ) : null}
          {looked.outcomes
            .filter(({ anew }) => anew)
            .map((outcome) => (
              <Text key={outcome.host.host} size="sm" data-testid="import-anew">
                {say(
                  `A computer of this name was stopped: it takes nothing more. What is new lies under another, ${wentWhere(outcome)}; what is there already counts once.`,
                  `同名的电脑已停用，不再接收记录。新记录归入另一台（${wentWhere(outcome)}）；已有的记录只计一次。`,
                )}
              </Text>
            ))}
          {looked.reasons.map(({ code, seconds }) => (
            <Text key={code} size="sm" c="dimmed">
              {say(`${length(seconds)} not stored: `, `${length(seconds)}不保存：`)}
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
              { head: say('New', '新记录'), number: true, cell: ({ fresh }) => length(fresh) },
              {
                head: say('There already', '已有相同记录'),
                number: true,
                cell: ({ known }) => length(known),
              },
              {
                head: say('Recorded otherwise', '已有不同记录'),
                number: true,
                cell: ({ duplicate }) => length(duplicate),
              },
              { head: say('Not stored', '不保存'), number: true, cell: ({ refused }) => length(refused) },
            ]}
          />
          {looked.fresh ? (
            <Group>
              <Button data-testid="import-store" onClick={() => void store()}>
                {say('Store these minutes', '保存这些分钟')}
              </Button>
              <Button variant="default" onClick={() => void look(null, device)}>
                {say('Cancel', '取消')}
              </Button>
            </Group>
          ) : null}
        </Stack>
      ) : null}
    </Stack>
  )
}
